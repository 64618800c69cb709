package org.frameworkadvisor.knowledge.content;

import java.util.List;

/// The golden questions as their file lists them.
///
/// @param source the file's text, from which the same can be read again
public record GoldenSet(List<GoldenQuestion> questions, String source) {
  /// Where the content has none.
  public static final GoldenSet NONE = new GoldenSet(List.of(), "");

  public GoldenSet {
    questions = List.copyOf(questions);
  }
}
