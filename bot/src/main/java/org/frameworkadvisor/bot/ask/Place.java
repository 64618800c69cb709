package org.frameworkadvisor.bot.ask;

import java.util.Optional;
import org.frameworkadvisor.bot.exchange.Caller;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;

/// Who asks, and in which channel.
///
/// @param guild empty in a direct message
/// @param channel the channel or thread
/// @param message the message that asks; empty where none does
public record Place(
    Optional<GuildId> guild, ChannelId channel, UserId asker, Optional<String> message) {

  /// Where no message asks.
  public Place(Optional<GuildId> guild, ChannelId channel, UserId asker) {
    this(guild, channel, asker, Optional.empty());
  }

  Caller caller() {
    return new Caller(asker, guild, channel.value());
  }
}
