package org.frameworkadvisor.bot.digest;

/// What is known of every guild.
///
/// @param channels where digests go
public record Sources(Activity activity, Missings missings, DigestChannels channels) {}
