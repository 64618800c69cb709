package org.frameworkadvisor.bot.model;

/// A taught answer that answers a question.
///
/// @param confidence how likely it does, 0 to 1
public record TaughtMatch(TaughtAnswer answer, double confidence) {}
