package org.frameworkadvisor.bot.moderate;

/// What became of a change of the roles that moderate.
public enum RoleChangeOutcome {
  /// It is kept.
  CHANGED,
  /// It was so already.
  SAME,
  /// There are as many as there can be.
  TOO_MANY,
  /// The role is everybody's, and not everybody moderates.
  EVERYBODY,
  /// It could not be kept, so nothing changed.
  NOT_KEPT
}
