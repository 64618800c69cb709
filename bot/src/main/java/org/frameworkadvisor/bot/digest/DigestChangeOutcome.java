package org.frameworkadvisor.bot.digest;

/// What became of a moderator's wish for digests.
public enum DigestChangeOutcome {
  /// It is kept.
  CHANGED,
  /// It was so already.
  SAME,
  /// It could not be kept, so nothing changed.
  NOT_KEPT
}
