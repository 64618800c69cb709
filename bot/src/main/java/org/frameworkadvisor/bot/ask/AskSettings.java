package org.frameworkadvisor.bot.ask;

import java.time.Duration;

/// How questions are answered.
///
/// @param passages how many passages an answer's ranking holds
/// @param deadline after which a question counts as not answerable now
/// @param memory how long an earlier question explains a follow-up
public record AskSettings(int passages, Duration deadline, Duration memory) {
  public AskSettings {
    if (passages < 1 || passages > 100) {
      throw new IllegalArgumentException("ask.passages must be from 1 to 100, was " + passages);
    }
    if (deadline.toMillis() < 1) {
      throw new IllegalArgumentException("ask.deadline must be at least 1 ms, was " + deadline);
    }
    if (memory.isNegative()) {
      throw new IllegalArgumentException("ask.memory must not be negative, was " + memory);
    }
  }
}
