package org.frameworkadvisor.knowledge.content;

import java.util.List;

/// The unit of quoting: a paragraph or a bullet, verbatim, with the headings above it.
///
/// @param section the headings between the document's title and the passage, outermost first
/// @param text what a reader gets to see; never blank
public record Passage(PassageId id, Document document, List<String> section, String text) {
  public Passage {
    section = List.copyOf(section);
    if (text.isBlank()) {
      throw new IllegalArgumentException("passage " + id + " has no text");
    }
  }

  /// The heading path as one line: title, then sections, with ` › ` between them.
  public String path() {
    if (section.isEmpty()) {
      return document.title();
    }
    return document.title() + " › " + String.join(" › ", section);
  }
}
