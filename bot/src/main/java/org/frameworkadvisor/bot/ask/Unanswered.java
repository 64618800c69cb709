package org.frameworkadvisor.bot.ask;

/// Wants to know of questions that nothing was found for.
@FunctionalInterface
public interface Unanswered {
  /// Nobody does.
  Unanswered IGNORED = _ -> {};

  /// Takes note of one, without keeping anybody waiting.
  void note(Answered answered);
}
