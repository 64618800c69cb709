package org.frameworkadvisor.bot.recommend;

import java.time.Instant;

/// An interview with one member that goes on over time.
///
/// @param step how often it was changed, so that a click on an earlier state is told from one on
///   this
/// @param expires when it is over, finished or not
public record InterviewSession(
    SessionId name, SessionKey key, int step, Interview interview, Instant expires) {

  /// The next state.
  InterviewSession next(Interview changed, Instant until) {
    return new InterviewSession(name, key, step + 1, changed, until);
  }
}
