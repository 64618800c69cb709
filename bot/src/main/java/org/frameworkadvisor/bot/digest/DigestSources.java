package org.frameworkadvisor.bot.digest;

/// What is known of every guild.
///
/// @param channels where digests go
public record DigestSources(
    ActivityRepository activity,
    UnansweredQuestionSource unansweredQuestionSource,
    DigestChannelRepository channels) {}
