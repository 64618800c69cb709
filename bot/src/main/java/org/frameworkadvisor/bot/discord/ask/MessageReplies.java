package org.frameworkadvisor.bot.discord.ask;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.frameworkadvisor.bot.discord.gateway.FailureText;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.MessageText;
import org.frameworkadvisor.knowledge.search.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends replies to messages: in place, in a thread of their own, or directly to the author.
final class MessageReplies {
  private static final Logger LOG = LoggerFactory.getLogger(MessageReplies.class);
  private static final int MOST_THREAD_NAME = 80;

  /// Replies, as far as the bot may.
  ///
  /// @param inThread whether to open a thread, where the channel has threads
  void send(Message message, MessageCard card, boolean inThread) {
    if (inThread && mayOpenThread(message)) {
      message
          .createThreadChannel(threadName(message))
          .queue(thread -> post(thread, card), _ -> reply(message, card));
    } else if (message.getChannel().canTalk()) {
      reply(message, card);
    }
  }

  /// Tells the author of a message: directly, or in place where they take no direct messages.
  void aside(Message message, MessageCard card) {
    if (!message.isFromGuild()) {
      send(message, card, false);
      return;
    }
    message
        .getAuthor()
        .openPrivateChannel()
        .flatMap(direct -> direct.sendMessage(card.create()))
        .queue(_ -> {}, _ -> send(message, card, false));
  }

  private static void reply(Message message, MessageCard card) {
    if (!mayReadHistory(message)) {
      post(message.getChannel(), card);
      return;
    }
    message
        .reply(card.create())
        .failOnInvalidReply(true)
        .mentionRepliedUser(false)
        .queue(_ -> {}, MessageReplies::failed);
  }

  private static void post(MessageChannel channel, MessageCard card) {
    channel.sendMessage(card.create()).queue(_ -> {}, MessageReplies::failed);
  }

  private static boolean mayOpenThread(Message message) {
    return message.getChannel() instanceof GuildMessageChannel channel
        && (channel.getType() == ChannelType.TEXT || channel.getType() == ChannelType.NEWS)
        && channel
            .getGuild()
            .getSelfMember()
            .hasPermission(
                channel,
                Permission.CREATE_PUBLIC_THREADS,
                Permission.MESSAGE_SEND_IN_THREADS,
                Permission.MESSAGE_HISTORY);
  }

  /// Discord lets the bot reply only to messages that it can read.
  private static boolean mayReadHistory(Message message) {
    return !(message.getChannel() instanceof GuildMessageChannel channel)
        || channel.getGuild().getSelfMember().hasPermission(channel, Permission.MESSAGE_HISTORY);
  }

  private static String threadName(Message message) {
    String name = Question.of(MessageText.question(message)).map(Question::text).orElse("Answer");
    if (name.length() <= MOST_THREAD_NAME) {
      return name;
    }
    int end =
        Character.isHighSurrogate(name.charAt(MOST_THREAD_NAME - 2))
            ? MOST_THREAD_NAME - 2
            : MOST_THREAD_NAME - 1;
    return name.substring(0, end).stripTrailing() + "…";
  }

  /// A member who deletes their question wants no answer any more.
  private static void failed(Throwable failure) {
    if (failure instanceof ErrorResponseException response
        && response.getSchemaErrors().stream()
            .anyMatch(error -> error.getLocation().startsWith("message_reference"))) {
      LOG.debug("The question was deleted, so it gets no answer.");
      return;
    }
    LOG.warn("A reply did not reach Discord: {}", FailureText.line(failure));
  }
}
