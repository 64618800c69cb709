package org.frameworkadvisor.bot.recommend;

import org.frameworkadvisor.knowledge.scoring.Importance;

/// What somebody does in an [Interview].
public sealed interface Move {

  /// Says whether what was understood of their own words is right.
  record Confirm(boolean isRight) implements Move {}

  /// Chooses how much is asked.
  record Choose(boolean isQuick) implements Move {}

  /// Says how much the next answer matters.
  record Weigh(Importance importance) implements Move {}

  /// Answers the question asked now.
  ///
  /// @param option the number of one of its options, from 0
  record Give(int option) implements Move {}

  /// Leaves it unanswered.
  record Skip() implements Move {}

  /// Goes back to what was asked before.
  record Back() implements Move {}

  /// Begins again.
  record Restart() implements Move {}
}
