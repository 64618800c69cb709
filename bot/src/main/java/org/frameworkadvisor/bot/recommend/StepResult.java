package org.frameworkadvisor.bot.recommend;

/// The result of a step.
public sealed interface StepResult {

  /// It was made, and is kept.
  record Moved(InterviewSession now) implements StepResult {}

  /// It belongs to an earlier state, or cannot be made: nothing has changed.
  record Refused(InterviewSession now) implements StepResult {}

  /// Too long a time has passed.
  record Expired() implements StepResult {}

  /// There is no such session, at least not of theirs.
  record Unknown() implements StepResult {}

  /// The team that it belongs to has decided.
  record Decided() implements StepResult {}

  /// It could not be kept, so nothing has changed.
  record NotKept() implements StepResult {}
}
