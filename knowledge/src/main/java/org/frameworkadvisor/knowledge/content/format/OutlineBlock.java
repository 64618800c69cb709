package org.frameworkadvisor.knowledge.content.format;

import org.frameworkadvisor.knowledge.content.Citation;

/// A piece of a document's outline. Every format is turned into these, in reading order;
/// [PassageSplitter] makes passages of them. Texts are folded, except code.
sealed interface OutlineBlock {
  String text();

  /// Names what follows it.
  ///
  /// @param level 1 for the outermost
  record Heading(int level, String text) implements OutlineBlock {}

  record Paragraph(String text) implements OutlineBlock {}

  /// An entry of a list.
  ///
  /// @param depth 0 for the outermost list; a bullet owns the deeper ones that follow it
  record Bullet(int depth, String text) implements OutlineBlock {}

  /// What is defined by the deeper bullets that follow it: a heading within a list.
  record Term(int depth, String text) implements OutlineBlock {}

  /// Where what stands just before it can be checked.
  record Source(Citation citation) implements OutlineBlock {
    @Override
    public String text() {
      return citation.source();
    }
  }

  /// Text whose line breaks matter.
  record Code(String text) implements OutlineBlock {}
}
