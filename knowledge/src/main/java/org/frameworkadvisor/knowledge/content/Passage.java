package org.frameworkadvisor.knowledge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The unit of quoting: a paragraph or a short list, verbatim, with the headings above it.
///
/// @param section the headings between the document's title and the passage, outermost first
/// @param text what a reader gets to see; never blank
/// @param citation where a reader can check it
public record Passage(
    Id id, Document document, List<String> section, String text, Citation citation) {
  /// What stands before each entry of a list.
  public static final String BULLET = "• ";

  public Passage {
    section = List.copyOf(section);
    if (text.isBlank()) {
      throw new IllegalArgumentException("passage " + id + " has no text");
    }
  }

  /// A passage whose source is that of its document.
  public Passage(Id id, Document document, List<String> section, String text) {
    this(id, document, section, text, Citation.of(document));
  }

  /// Its parts that can be understood by themselves: the entries of a list, else all of it.
  public List<String> lines() {
    if (!isList()) {
      return List.of(text);
    }
    return text.lines().map(line -> line.startsWith(BULLET) ? line.substring(2) : line).toList();
  }

  /// Its sentences, without the bullets before them.
  public List<SentenceSplitter.Span> sentences() {
    if (!isList()) {
      return SentenceSplitter.of(text);
    }
    List<SentenceSplitter.Span> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int from = text.startsWith(BULLET, start) ? start + BULLET.length() : start;
      for (SentenceSplitter.Span sentence : SentenceSplitter.of(text.substring(from, end))) {
        sentences.add(new SentenceSplitter.Span(from + sentence.start(), from + sentence.end()));
      }
      start = end + 1;
    }
    return sentences;
  }

  /// The key of the aspect that it is a fact about; empty unless it stands in a fact sheet.
  public Optional<String> factKey() {
    String sheet = document.id().value();
    String number = id.value();
    int end = number.lastIndexOf('-');
    return document.frameworks().size() == 1
            && sheet.equals("frameworks/" + document.frameworks().getFirst())
            && number.startsWith(sheet + "#")
            && end > sheet.length()
        ? Optional.of(number.substring(sheet.length() + 1, end))
        : Optional.empty();
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

  /// Names a passage within its knowledge base, for instance `articles/django#learning-curve-2`. It
  /// stays the same when other sections of the document are edited.
  public record Id(String value) implements Comparable<Id> {
    public Id {
      if (value.isBlank()) {
        throw new IllegalArgumentException("a passage id must not be blank");
      }
    }

    @Override
    public int compareTo(Id other) {
      return value.compareTo(other.value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
