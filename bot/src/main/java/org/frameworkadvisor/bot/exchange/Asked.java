package org.frameworkadvisor.bot.exchange;

import org.frameworkadvisor.knowledge.retrieval.Question;

/// A question as it was typed and as it was understood.
///
/// @param understood the question that was looked up: the same, or completed with what was asked
///   before
public record Asked(String typed, Question understood) {

  /// Whether an earlier question was needed to understand it.
  public boolean isFollowUp() {
    return Question.of(typed).filter(understood::equals).isEmpty();
  }
}
