package org.frameworkadvisor.knowledge.content;

import java.util.List;

/// A question that the knowledge has to answer as its writers expect.
///
/// @param question as somebody would type it
/// @param expected ids of the passages any of which answers; none where nothing may be answered
public record GoldenQuestion(String question, List<String> expected) {
  public GoldenQuestion {
    expected = List.copyOf(expected);
  }

  /// Whether it is right to find nothing.
  public boolean expectsNothing() {
    return expected.isEmpty();
  }
}
