package org.frameworkadvisor.bot.discord.ask;

import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import org.frameworkadvisor.bot.ask.AnswerResult;
import org.frameworkadvisor.bot.ask.ChannelAnswerService;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.DiscordSettings;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.MessageText;
import org.frameworkadvisor.bot.discord.message.QuestionDetector;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.knowledge.search.Question;

/// Answers questions that do not address the bot, in channels whose policy says so, when it is
/// sure; silent otherwise. In a thread, a message by the staff ends it.
final class AutoResponder {
  private static final int PASSAGES = 10;

  private final DiscordContext discord;
  private final AdvisorFeatures features;
  private final LookupResponder lookup;
  private final ChannelAnswerService answers;
  private final OptOutNotice notices;
  private final double confidence;
  private final Set<String> staffRoles;

  AutoResponder(
      DiscordContext discord,
      AdvisorFeatures features,
      LookupResponder lookup,
      ChannelAnswerService answers,
      OptOutNotice notices,
      DiscordSettings settings) {
    this.discord = discord;
    this.features = features;
    this.lookup = lookup;
    this.answers = answers;
    this.notices = notices;
    this.confidence = settings.autoConfidence();
    this.staffRoles = settings.staffRoles();
  }

  /// The answer to a message in a channel of this kind; empty where silence is better.
  Optional<MessageCard> answer(Message message, Invoker invoker) {
    boolean opens = isStarter(message);
    if (message.getChannel() instanceof ThreadChannel thread && !opens) {
      if (isStaff(message, invoker)) {
        discord.policies().pause(invoker);
        return Optional.empty();
      }
      if (isForum(thread)) {
        return Optional.empty();
      }
    }
    String question = opens ? post(message) : MessageText.overheard(message);
    if (!QuestionDetector.test(question) || discord.guard().wait(invoker).isPresent()) {
      return Optional.empty();
    }
    return isSure(invoker.origin().guild(), question)
        ? Optional.of(card(invoker, question))
        : Optional.empty();
  }

  private MessageCard card(Invoker invoker, String question) {
    AnswerResult result = answers.answerWithoutContext(invoker.origin(), question);
    ChannelId channel = invoker.parentChannel().orElse(invoker.origin().channel());
    String note = notices.silence(result.answerRecord(), channel);
    return lookup.card(result, lookup.view(result, invoker).noted(note));
  }

  /// Looked up without being kept: most of what is said in a channel is none of the bot's business.
  private boolean isSure(Optional<GuildId> guild, String question) {
    return confidence(features.questionService().answerWithoutContext(guild, question, PASSAGES))
            >= confidence
        && !asksNothing(guild, question);
  }

  private static double confidence(Reply reply) {
    return switch (reply) {
      case Reply.Answer answer -> answer.confidence();
      case Reply.Taught taught -> taught.confidence();
      case Reply.Clarify _,
          Reply.NotFound _,
          Reply.Unavailable _,
          Reply.Refused _,
          Reply.Compared _,
          Reply.Summarised _ ->
          0;
    };
  }

  /// Whether moderators have said of the question's like that it is none.
  private boolean asksNothing(Optional<GuildId> guild, String question) {
    return guild.isPresent()
        && Question.of(question)
            .filter(asked -> features.gaps().asksNothing(guild.get(), asked))
            .isPresent();
  }

  private boolean isStaff(Message message, Invoker invoker) {
    return invoker.isModerator()
        || (message.getMember() != null
            && message.getMember().getRoles().stream()
                .anyMatch(role -> staffRoles.contains(role.getId())));
  }

  /// A thread's first message in a forum has the thread's id.
  private static boolean isStarter(Message message) {
    return message.getChannel() instanceof ThreadChannel thread
        && thread.getIdLong() == message.getIdLong()
        && isForum(thread);
  }

  private static boolean isForum(ThreadChannel thread) {
    return thread.getParentChannel().getType() == ChannelType.FORUM;
  }

  /// The title asks, as a rule; where it doesn't, the text does.
  private static String post(Message message) {
    String title = MessageText.plain(message.getChannel().getName());
    return QuestionDetector.test(title) ? title : MessageText.overheard(message);
  }
}
