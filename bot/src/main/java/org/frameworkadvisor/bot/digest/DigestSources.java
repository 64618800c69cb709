package org.frameworkadvisor.bot.digest;

import java.util.List;
import java.util.function.Supplier;

/// What is known of every guild.
///
/// @param stale documents that were last reviewed too long ago
/// @param channels where digests go
public record DigestSources(
    ActivityRepository activity,
    UnansweredQuestionSource unansweredQuestionSource,
    Supplier<List<String>> stale,
    DigestChannelRepository channels) {}
