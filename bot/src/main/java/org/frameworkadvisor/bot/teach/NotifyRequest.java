package org.frameworkadvisor.bot.teach;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;

/// A member wants to be told once a question can be answered.
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
