package org.frameworkadvisor.bot.recommend;

import org.frameworkadvisor.knowledge.scoring.Importance;

/// One step in an [Interview].
public sealed interface InterviewAction {

  /// Says whether what was understood of their own words is right.
  record Confirm(boolean isRight) implements InterviewAction {}

  /// Chooses how much is asked.
  record Choose(boolean isQuick) implements InterviewAction {}

  /// Says how much the next answer matters.
  record Weigh(Importance importance) implements InterviewAction {}

  /// Answers the question asked now.
  ///
  /// @param option the number of one of its options, from 0
  record Give(int option) implements InterviewAction {}

  /// Leaves it unanswered.
  record Skip() implements InterviewAction {}

  /// Goes back to what was asked before.
  record Back() implements InterviewAction {}

  /// Begins again.
  record Restart() implements InterviewAction {}
}
