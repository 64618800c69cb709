package org.frameworkadvisor.knowledge.content;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where sentences begin and end. Everybody who cuts or quotes text asks here, so that a sentence
/// is the same thing everywhere.
///
/// The JDK's rules do most of the work; they only don't know that "vs." ends no sentence.
public final class SentenceSplitter {
  /// Those after which a capital letter may well follow within a sentence. "etc." isn't among them:
  /// a capital letter after it does begin a sentence.
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "approx.", "cf.", "dr.", "e.g.", "eg.", "esp.", "fig.", "i.e.", "ie.", "incl.", "mr.",
          "mrs.", "ms.", "no.", "p.", "pp.", "prof.", "resp.", "sr.", "jr.", "st.", "ver.", "viz.",
          "vol.", "vs.", "v.");

  private static final int LONGEST_ABBREVIATION = 10;

  private SentenceSplitter() {}

  /// The sentences of a text in order, without the white space around them. Together they hold
  /// every character that is not white space.
  public static List<Span> of(String text) {
    BreakIterator borders = BreakIterator.getSentenceInstance(Locale.ROOT);
    borders.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
      Span sentence = trimmed(text, start, end);
      if (end < text.length() && (sentence.length() == 0 || endsEarly(text, sentence))) {
        continue;
      }
      if (sentence.length() > 0) {
        sentences.add(sentence);
      }
      start = end;
    }
    return List.copyOf(sentences);
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && WhiteSpace.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && WhiteSpace.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /// Looks at no more than the last word: a sentence grows while its borders are passed over, and
  /// to copy it each time would take for ever on a long one.
  private static boolean endsEarly(String text, Span sentence) {
    if (text.charAt(sentence.end() - 1) != '.') {
      return false;
    }
    int start = sentence.end();
    while (start > sentence.start()
        && sentence.end() - start <= LONGEST_ABBREVIATION
        && !WhiteSpace.isSpace(text.charAt(start - 1))) {
      start--;
    }
    boolean isWholeSentence = start == sentence.start();
    while (start < sentence.end() && "([\"'“‘".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String word = text.substring(start, sentence.end());
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
        || isInitial(word)
        || (isWholeSentence && isListNumber(word));
  }

  /// The "J." of "J. Smith". "I." is left out, for more sentences end in the pronoun.
  private static boolean isInitial(String word) {
    return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
  }

  /// The "1." of "1. Install Python".
  private static boolean isListNumber(String word) {
    return word.length() <= 4
        && word.chars().limit(word.length() - 1L).allMatch(Character::isDigit);
  }

  /// A stretch of a text.
  ///
  /// @param start index of the first `char`
  /// @param end index after the last `char`
  public record Span(int start, int end) {
    public Span {
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
}
