package org.frameworkadvisor.knowledge.content;

/// A stretch of a text.
///
/// @param start index of the first `char`
/// @param end index after the last `char`
public record TextSpan(int start, int end) {
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  /// The stretch itself, cut out of the text that the span was made for.
  public String in(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }
}
