package org.frameworkadvisor.knowledge.content;

import java.util.List;

/// The golden questions as their file lists them.
///
/// @param source the file's text, from which the same can be read again
public record GoldenSet(List<Question> questions, String source) {
  /// Where the content has none.
  public static final GoldenSet NONE = new GoldenSet(List.of(), "");

  public GoldenSet {
    questions = List.copyOf(questions);
  }

  /// A question that the knowledge has to answer as its writers expect.
  ///
  /// @param question as a member would type it
  /// @param expected ids of the passages any of which answers; none where nothing may be answered
  public record Question(String question, List<String> expected) {
    public Question {
      expected = List.copyOf(expected);
    }

    /// Whether it is right to find nothing.
    public boolean expectsNothing() {
      return expected.isEmpty();
    }
  }
}
