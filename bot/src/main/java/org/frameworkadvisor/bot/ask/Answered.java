package org.frameworkadvisor.bot.ask;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;

/// A question that was answered in a channel, as it is kept: enough to give the answer again, to
/// share it and to understand a follow-up, after a restart too. The answer itself is looked up
/// anew.
///
/// @param guild empty in a direct message
/// @param asker who asked
/// @param typed the question as it was typed
/// @param understood the question that was looked up
public record Answered(
    AnswerId id,
    Optional<GuildId> guild,
    ChannelId channel,
    UserId asker,
    String typed,
    String understood,
    Instant at) {}
