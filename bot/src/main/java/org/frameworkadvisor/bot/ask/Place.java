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
public record Place(Optional<GuildId> guild, ChannelId channel, UserId asker) {
  Caller caller() {
    return new Caller(asker, guild, channel.value());
  }
}
