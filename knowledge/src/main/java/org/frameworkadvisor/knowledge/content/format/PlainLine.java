package org.frameworkadvisor.knowledge.content.format;

/// A line of plain text, or several that were one before somebody wrapped them.
///
/// @param indent the column of its first mark, tabs as four; deeper bullets have a greater one
/// @param text without the mark, folded
/// @param group lines without an empty one between them have the same
record PlainLine(Mark mark, int indent, String text, int group) {

  /// What a line shows itself to be.
  enum Mark {
    NONE,
    BULLET,
    NUMBER,
    /// "Q: …"
    QUESTION,
    /// "A: …"
    ANSWER,
    /// Underlined with `===`.
    TITLE,
    /// Underlined with `---` or `~~~`.
    SUBTITLE
  }

  boolean is(Mark wanted) {
    return mark == wanted;
  }

  PlainLine followedBy(CharSequence rest) {
    return new PlainLine(mark, indent, text + rest, group);
  }
}
