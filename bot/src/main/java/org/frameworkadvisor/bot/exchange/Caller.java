package org.frameworkadvisor.bot.exchange;

/// Who asks, and where: follow-ups are understood within one place.
///
/// @param place a terminal session, a channel or a thread
public record Caller(UserId user, String place) {}
