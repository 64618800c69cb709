package org.frameworkadvisor.bot.teach;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;

/// One time that a question was not answered, or not well.
///
/// @param answer what was said instead
/// @param message the message that asked; empty where it was asked by a command
/// @param question complete in itself
/// @param seenIn the channel whose members saw the question; empty where only the asker did
public record UnansweredQuestion(
    AnswerId answer,
    GuildId guild,
    ChannelId channel,
    Optional<String> message,
    UserId asker,
    String question,
    Instant at,
    Optional<ChannelId> seenIn) {}
