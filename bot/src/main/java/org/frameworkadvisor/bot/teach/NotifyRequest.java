package org.frameworkadvisor.bot.teach;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;

/// Somebody wants to be told once a question can be answered.
///
/// @param channel where they asked
/// @param question what they asked
/// @param seenIn the channel whose members saw that; empty where only the asker did
public record NotifyRequest(
    GapId gap,
    GuildId guild,
    UserId member,
    ChannelId channel,
    String question,
    Instant at,
    Optional<ChannelId> seenIn) {}
