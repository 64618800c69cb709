package org.frameworkadvisor.knowledge.content;

import java.util.ArrayList;
import java.util.List;

/// The unit of quoting: a paragraph or a short list, verbatim, with the headings above it.
///
/// @param section the headings between the document's title and the passage, outermost first
/// @param text what a reader gets to see; never blank
public record Passage(PassageId id, Document document, List<String> section, String text) {
  /// What stands before each entry of a list.
  public static final String BULLET = "• ";

  public Passage {
    section = List.copyOf(section);
    if (text.isBlank()) {
      throw new IllegalArgumentException("passage " + id + " has no text");
    }
  }

  /// Its parts that can be understood by themselves: the entries of a list, else all of it.
  public List<String> lines() {
    if (!isList()) {
      return List.of(text);
    }
    return text.lines().map(line -> line.startsWith(BULLET) ? line.substring(2) : line).toList();
  }

  /// Its sentences, without the bullets before them.
  public List<TextSpan> sentences() {
    if (!isList()) {
      return SentenceSplitter.of(text);
    }
    List<TextSpan> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int from = text.startsWith(BULLET, start) ? start + BULLET.length() : start;
      for (TextSpan sentence : SentenceSplitter.of(text.substring(from, end))) {
        sentences.add(new TextSpan(from + sentence.start(), from + sentence.end()));
      }
      start = end + 1;
    }
    return sentences;
  }

  private boolean isList() {
    return text.startsWith(BULLET) || text.contains("\n" + BULLET);
  }

  /// The heading path as one line: title, then sections, with ` › ` between them.
  public String path() {
    if (section.isEmpty()) {
      return document.title();
    }
    return document.title() + " › " + String.join(" › ", section);
  }
}
