package org.frameworkadvisor.bot.ask;

import java.util.Optional;

/// Wants to know of questions that nothing was found for.
@FunctionalInterface
public interface UnansweredListener {
  /// Nobody does.
  UnansweredListener IGNORED = (_, _) -> {};

  /// Takes note of one, without keeping anybody waiting.
  ///
  /// @param message the message that asked; empty where there is none
  void note(AnswerRecord answerRecord, Optional<String> message);
}
