package org.frameworkadvisor.knowledge.search;

import org.frameworkadvisor.knowledge.content.Passage;

/// The part of a passage that answers, by position, so that it cannot be anything but verbatim.
///
/// @param start index of its first char in the passage's text
/// @param end index behind its last char
public record Quote(Passage passage, int start, int end) {
  public Quote {
    if (start < 0 || end > passage.text().length() || start >= end) {
      throw new IllegalArgumentException(
          "no text between " + start + " and " + end + " in " + passage.id());
    }
  }

  /// The whole passage.
  public static Quote whole(Passage passage) {
    return new Quote(passage, 0, passage.text().length());
  }

  public String text() {
    return passage.text().substring(start, end);
  }
}
