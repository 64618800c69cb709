package org.frameworkadvisor.knowledge.content.format;

import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.knowledge.content.SentenceSplitter;
import org.frameworkadvisor.knowledge.content.WhiteSpace;

/// Cuts what is too long to quote in one go.
final class LongTextSplitter {
  /// The most characters of a passage: about what fits on a phone's screen, and within what a small
  /// embedding model reads.
  public static final int LIMIT = 900;

  private LongTextSplitter() {}

  /// Pieces of about equal length, cut between sentences; each occurs verbatim in the text.
  static List<String> ofProse(String text) {
    return text.length() <= LIMIT ? List.of(text) : balanced(text, SentenceSplitter.of(text));
  }

  /// The same, cut between lines.
  static List<String> ofLines(String text) {
    return text.length() <= LIMIT ? List.of(text) : balanced(text, lines(text));
  }

  /// As many entries of a list in one piece as the limit allows, a line each.
  static List<String> ofEntries(List<String> entries) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String entry : entries) {
      for (String part : ofProse(entry)) {
        if (!piece.isEmpty() && piece.length() + 1 + part.length() > LIMIT) {
          pieces.add(piece.toString());
          piece.setLength(0);
        }
        piece.append(piece.isEmpty() ? "" : "\n").append(part);
      }
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static List<SentenceSplitter.Span> lines(String text) {
    List<SentenceSplitter.Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (!WhiteSpace.isBlank(text.substring(start, end))) {
        lines.add(new SentenceSplitter.Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /// As few pieces as the limit allows. Of all ways to make so few, the one whose longest piece is
  /// shortest, since a last piece of three words helps no reader.
  private static List<String> balanced(String text, List<SentenceSplitter.Span> sentences) {
    List<SentenceSplitter.Span> units = new ArrayList<>();
    for (SentenceSplitter.Span sentence : sentences) {
      addWithinLimit(text, sentence, units);
    }
    int fewest = pack(units, LIMIT).size();
    int tooSmall = 0;
    int enough = LIMIT;
    while (enough - tooSmall > 1) {
      int cap = (tooSmall + enough) / 2;
      if (pack(units, cap).size() <= fewest && longest(units) <= cap) {
        enough = cap;
      } else {
        tooSmall = cap;
      }
    }
    return pack(units, enough).stream().map(piece -> piece.in(text)).toList();
  }

  private static int longest(List<SentenceSplitter.Span> units) {
    return units.stream().mapToInt(SentenceSplitter.Span::length).max().orElse(0);
  }

  private static List<SentenceSplitter.Span> pack(List<SentenceSplitter.Span> units, int cap) {
    List<SentenceSplitter.Span> packed = new ArrayList<>();
    for (SentenceSplitter.Span unit : units) {
      if (!packed.isEmpty() && unit.end() - packed.getLast().start() <= cap) {
        packed.add(new SentenceSplitter.Span(packed.removeLast().start(), unit.end()));
      } else {
        packed.add(unit);
      }
    }
    return packed;
  }

  private static void addWithinLimit(
      String text, SentenceSplitter.Span sentence, List<SentenceSplitter.Span> units) {
    int start = sentence.start();
    while (sentence.end() - start > LIMIT) {
      int cut = cutBefore(text, start, start + LIMIT);
      units.add(new SentenceSplitter.Span(start, cut));
      start = cut;
      while (start < sentence.end() && WhiteSpace.isSpace(text.charAt(start))) {
        start++;
      }
    }
    units.add(new SentenceSplitter.Span(start, sentence.end()));
  }

  private static int cutBefore(String text, int start, int end) {
    for (int space = end; space > start; space--) {
      if (WhiteSpace.isSpace(text.charAt(space))) {
        return space;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
