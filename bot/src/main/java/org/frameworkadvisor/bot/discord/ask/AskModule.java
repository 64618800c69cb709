package org.frameworkadvisor.bot.discord.ask;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.frameworkadvisor.bot.ask.ChannelAnswerService;
import org.frameworkadvisor.bot.ask.RecentAnswerRepository;
import org.frameworkadvisor.bot.ask.UnansweredListener;
import org.frameworkadvisor.bot.discord.ComponentHandler;
import org.frameworkadvisor.bot.discord.DiscordCommand;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.DiscordModule;
import org.frameworkadvisor.bot.discord.MessageReceiver;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.CustomId.Family;
import org.frameworkadvisor.bot.discord.message.ReplyView;
import org.frameworkadvisor.bot.discord.message.ReplyView.Trait;
import org.frameworkadvisor.bot.feedback.FeedbackService;
import org.frameworkadvisor.bot.feedback.VoteRepository;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.SuggestionService;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looking things up: `/ask`, `/compare`, `/summarise`, `/browse`, `/help`, "Answer this", messages
/// that address the bot, the buttons below replies, and votes.
public final class AskModule implements DiscordModule {
  private static final Logger LOG = LoggerFactory.getLogger(AskModule.class);
  private static final int WARM_UP_QUESTIONS = 3;
  private static final int WARM_UP_PASSAGES = 10;
  private static final Duration CATCH_UP = Duration.ofMinutes(1);

  private final List<DiscordCommand> commands;
  private final Map<Family, ComponentHandler> components;
  private final MessageHandler messages;
  private final Job catchUp;
  private final AdvisorFeatures features;
  private final ReplyRenderer renderer;

  /// @param recent where replies are kept
  /// @param unanswered learns of questions that no answer was found for
  /// @param missed learns of answers that did not help
  /// @param news what a member of a server is to be told with an answer that only they see, or
  ///   nothing
  public AskModule(
      DiscordContext discord,
      AdvisorFeatures features,
      RecentAnswerRepository recent,
      VoteRepository votes,
      UnansweredListener unanswered,
      FeedbackService.Missed missed,
      BiFunction<GuildId, UserId, String> news) {
    Responder responder = discord.responder();
    ChannelAnswerService answers =
        new ChannelAnswerService(
            features.questionService(), recent, unanswered, discord.clock(), discord.random());
    FeedbackService feedback =
        new FeedbackService(votes, id -> recent.find(id).isPresent(), missed, discord.clock());
    this.features = features;
    this.renderer = ReplyRenderer.of(features);
    LookupResponder lookup = new LookupResponder(discord, renderer, news);
    ReplyService replies =
        new ReplyService(
            answers, features.comparisonService(), recent, discord.random(), discord.clock());
    SuggestionService suggestions = new SuggestionService(features.suggestions());
    BrowseCommand browse = new BrowseCommand(features.contents(), responder);
    this.commands =
        List.of(
            new AskCommand(lookup, answers, suggestions),
            new CompareCommand(lookup, replies, features.comparisonService()),
            new SummariseCommand(lookup, replies, suggestions),
            browse,
            new HelpCommand(responder),
            new AnswerMessageCommand(lookup, answers, responder));
    this.components =
        Map.of(
            Family.ANSWER, new AnswerButtonHandler(discord, lookup, answers, replies),
            Family.VOTE, new VoteHandler(feedback, responder),
            Family.CONTENTS, browse);
    AutoResponder autoResponder =
        new AutoResponder(
            discord,
            features,
            lookup,
            answers,
            new OptOutNotice(recent, discord.clock()),
            discord.settings());
    this.messages = new MessageHandler(discord, lookup, answers, autoResponder);
    this.catchUp = new Job("answers", CATCH_UP, CATCH_UP, recent::catchUp);
  }

  @Override
  public List<DiscordCommand> commands() {
    return commands;
  }

  @Override
  public Map<Family, ComponentHandler> components() {
    return components;
  }

  @Override
  public Optional<MessageReceiver> messages() {
    return Optional.of(messages);
  }

  @Override
  public List<Job> jobs() {
    return List.of(catchUp);
  }

  /// Answers a few questions without sending them, so that the first member does not wait for
  /// classes to load.
  @Override
  public void warmUp() {
    ReplyView view = ReplyView.of(new AnswerId("warmup"), ReplyView.NOBODY).with(Trait.FEEDBACK);
    try {
      for (String question :
          features.suggestions().get().stream().limit(WARM_UP_QUESTIONS).toList()) {
        Reply reply =
            features
                .questionService()
                .answerWithoutContext(Optional.empty(), question, WARM_UP_PASSAGES);
        renderer.reply(reply, view).create().close();
      }
    } catch (RuntimeException e) {
      LOG.warn("The first questions, asked by nobody, failed.", e);
    }
  }
}
