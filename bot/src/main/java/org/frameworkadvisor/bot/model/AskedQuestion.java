package org.frameworkadvisor.bot.model;

import org.frameworkadvisor.knowledge.search.Question;

/// A question as it was typed and as it was understood.
///
/// @param understood the question that was looked up: the same, or completed with what was asked
///   before
/// @param withoutTaught whether what moderators taught could not be read, so that only the content
///   was looked up
public record AskedQuestion(String typed, Question understood, boolean withoutTaught) {
  /// What a person is told then.
  public static final String WITHOUT_TAUGHT =
      "What moderators taught me can't be read right now, so this is only what my content says.";

  public AskedQuestion(String typed, Question understood) {
    this(typed, understood, false);
  }

  /// Whether an earlier question was needed to understand it.
  public boolean isFollowUp() {
    return Question.of(typed).filter(understood::equals).isEmpty();
  }
}
