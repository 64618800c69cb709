package org.frameworkadvisor.bot.ask;

import java.util.Optional;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;

/// Who asks, and in which channel.
///
/// @param guild empty in a direct message
/// @param channel the channel or thread
/// @param message the message that asks; empty where none does
/// @param seenIn the channel whose members see the question; empty where only the asker does
public record MessageOrigin(
    Optional<GuildId> guild,
    ChannelId channel,
    UserId asker,
    Optional<String> message,
    Optional<ChannelId> seenIn) {

  /// Where no message asks, and only the asker sees the question.
  public MessageOrigin(Optional<GuildId> guild, ChannelId channel, UserId asker) {
    this(guild, channel, asker, Optional.empty(), Optional.empty());
  }

  /// The same place for a question that only the asker sees.
  public MessageOrigin inPrivate() {
    return new MessageOrigin(guild, channel, asker, message, Optional.empty());
  }

  QuestionService.Caller caller() {
    return new QuestionService.Caller(asker, guild, channel.value(), seenIn.isEmpty());
  }
}
