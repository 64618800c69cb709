package org.frameworkadvisor.knowledge.search;

import java.text.Normalizer;
import java.util.Optional;

/// A question in a form that every later step can rely on: composed Unicode without control or
/// unpaired surrogate characters, letters and digits in their plain form (`𝔽𝕝𝕒𝕤𝕜` is Flask),
/// single spaces, at most [#MAX_LENGTH] code points, at least one letter or digit.
public record Question(String text) {

  /// Longer questions are cut here, at a word's end where there is one: no one reads on, and the
  /// models stop reading too. In code points, as Discord counts.
  public static final int MAX_LENGTH = 600;

  /// Reads no more than this of a longer input.
  private static final int MAX_READ = 4 * MAX_LENGTH;

  public Question {
    if (!text.equals(clean(text)) || !hasWords(text)) {
      throw new IllegalArgumentException("not a cleaned question: use Question.of");
    }
  }

  /// The question in what a person typed, or nothing where there are no words in it.
  public static Optional<Question> of(String typed) {
    String cleaned = clean(typed);
    return hasWords(cleaned) ? Optional.of(new Question(cleaned)) : Optional.empty();
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String clean(String typed) {
    StringBuilder kept = new StringBuilder(Math.min(typed.length(), MAX_READ));
    boolean space = false;
    int read = 0;
    for (int i = 0; i < typed.length() && read < MAX_READ; ) {
      int codePoint = typed.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        space = !kept.isEmpty();
      } else if (isReadable(codePoint)) {
        if (space) {
          kept.append(' ');
          space = false;
        }
        kept.append(plain(codePoint));
        read++;
      }
    }
    String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
    return composed.codePointCount(0, composed.length()) <= MAX_LENGTH ? composed : cut(composed);
  }

  /// Letters and digits that only look different become those that they stand for. Not so marks:
  /// that would make "TM" of ™, and two words of "don´t".
  private static String plain(int codePoint) {
    String text = Character.toString(codePoint);
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    boolean isWord = Character.isAlphabetic(codePoint) || Character.isDigit(codePoint);
    return isWord && !plain.startsWith(" ") ? plain : text;
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean isReadable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static String cut(String text) {
    int most = text.offsetByCodePoints(0, MAX_LENGTH);
    int end = text.lastIndexOf(' ', most);
    return text.substring(0, end < most / 2 ? most : end);
  }
}
