package org.frameworkadvisor.bot.discord.mention;

import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import org.frameworkadvisor.bot.ask.AnswerResult;
import org.frameworkadvisor.bot.discord.ask.LookupContext;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.knowledge.search.Question;

/// Answers questions that nobody asked the bot, in channels whose policy says so, when it is sure;
/// silent otherwise. In a thread, a word from the staff ends it.
public final class AutoResponder {
  private static final int PASSAGES = 10;

  private final LookupContext context;
  private final OptOutNotice notices;
  private final double confidence;
  private final Set<String> staffRoles;

  /// @param confidence the least that an answer must have
  public AutoResponder(
      LookupContext context, OptOutNotice notices, double confidence, Set<String> staffRoles) {
    this.context = context;
    this.notices = notices;
    this.confidence = confidence;
    this.staffRoles = staffRoles;
  }

  /// The answer to a message in a channel of this kind; empty where silence is better.
  Optional<MessageCard> answer(Message message, Invoker invoker) {
    boolean opens = isStarter(message);
    if (message.getChannel() instanceof ThreadChannel thread && !opens) {
      if (isStaff(message, invoker)) {
        context.policies().pause(invoker);
        return Optional.empty();
      }
      if (isForum(thread)) {
        return Optional.empty();
      }
    }
    String question = opens ? post(message) : MessageText.overheard(message);
    if (!QuestionDetector.test(question) || context.guard().wait(invoker).isPresent()) {
      return Optional.empty();
    }
    return isSure(invoker.origin().guild(), question)
        ? Optional.of(card(invoker, question))
        : Optional.empty();
  }

  private MessageCard card(Invoker invoker, String question) {
    AnswerResult result = context.replies().answerWithoutContext(invoker.origin(), question);
    ChannelId channel = invoker.parentChannel().orElse(invoker.origin().channel());
    String note = notices.silence(result.answerRecord(), channel);
    return context.presenter().card(result, context.presenter().view(result, invoker).noted(note));
  }

  /// Looked up without being kept: most of what is said in a channel is none of the bot's business.
  private boolean isSure(Optional<GuildId> guild, String question) {
    return confidence(
                context
                    .features()
                    .questionService()
                    .answerWithoutContext(guild, question, PASSAGES))
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
            .filter(asked -> context.features().gaps().asksNothing(guild.get(), asked))
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
