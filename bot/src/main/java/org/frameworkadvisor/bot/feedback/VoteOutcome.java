package org.frameworkadvisor.bot.feedback;

/// What became of a vote.
public enum VoteOutcome {
  /// It is the member's first on this answer.
  COUNTED,
  /// It replaces what the member thought before, or adds a reason.
  CHANGED,
  /// It was so already. A vote that arrives twice counts once.
  SAME,
  /// There is no such answer: forged, or forgotten by now.
  NO_SUCH_ANSWER,
  /// It could not be kept.
  NOT_KEPT
}
