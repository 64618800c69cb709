package org.frameworkadvisor.bot.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Text that may come from anywhere, made fit to be read: without what is not seen and yet changes
/// what is, such as control characters, changes of writing direction and towers of accents. What a
/// reader sees stays as it was written.
public final class DisplayText {
  /// No script stacks more marks on one letter.
  private static final int MOST_MARKS = 6;

  /// What a reader takes for one character is hardly ever longer, in chars.
  private static final int SIGHT = 64;

  private static final int MOST_LINE_BREAKS = 2;
  private static final String ELLIPSIS = "…";
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private DisplayText() {}

  /// Text in which line breaks stay; empty where there is nothing to be seen.
  public static String text(String raw) {
    return visible(part(raw)).strip();
  }

  /// Text on one line; empty where there is nothing to be seen.
  public static String line(String raw) {
    return visible(part(raw).replaceAll("\\s+", " ")).strip();
  }

  /// Text without what is no text, and what no database takes: U+0000 and halves of a surrogate
  /// pair. The rest stays, so that it can be kept as it was written.
  public static String wellFormed(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    raw.codePoints()
        .filter(codePoint -> codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /// Text that goes on before or after: white space at its ends stays.
  public static String part(String raw) {
    Kept kept = new Kept(raw.length());
    raw.codePoints().forEach(kept::add);
    return kept.text.toString();
  }

  /// The beginning of a text, up to the end of a word where there is one in sight, and never
  /// through what a reader takes for one character unless that alone is too long. Where something
  /// is left out it ends in `…`.
  ///
  /// @param most chars in all, at least 1
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = boundaryBefore(text, most - 1);
    int space = lastSpace(text, end);
    return text.substring(0, space > most / 2 ? space : end).stripTrailing() + ELLIPSIS;
  }

  /// The end of a text, from the beginning of a word where there is one in sight. Where something
  /// is left out it begins with `…`.
  ///
  /// @param most chars in all, at least 1
  public static String cutFront(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int start = text.length() - (most - 1);
    int space = start;
    while (space < text.length() && !Character.isWhitespace(text.charAt(space))) {
      space++;
    }
    int from = space < text.length() - most / 2 ? space : boundaryAfter(text, start);
    return ELLIPSIS + text.substring(from).stripLeading();
  }

  private static int lastSpace(String text, int from) {
    int at = Math.min(from, text.length() - 1);
    while (at > 0 && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static int boundaryBefore(String text, int index) {
    int end = Math.min(text.length(), index + SIGHT);
    int boundary = characters(text.substring(0, end)).preceding(index + 1);
    if (boundary > 0 || index == 0) {
      return Math.max(boundary, 0);
    }
    return Character.isHighSurrogate(text.charAt(index - 1)) ? index - 1 : index;
  }

  private static int boundaryAfter(String text, int index) {
    int start = Math.max(0, index - SIGHT);
    return start + characters(text.substring(start)).following(index - 1 - start);
  }

  /// Looks at the whole text at once, so it is given no more of it than it takes.
  private static BreakIterator characters(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters;
  }

  private static String visible(String text) {
    return text.codePoints().anyMatch(DisplayText::isSeen) ? text : "";
  }

  private static boolean isSeen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> !isFiller(codePoint);
    };
  }

  /// Letters and symbols that are drawn as nothing.
  private static boolean isFiller(int codePoint) {
    return switch (codePoint) {
      case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true;
      default -> false;
    };
  }

  /// What is kept of a text, and what the next character depends on.
  private static final class Kept {
    private final StringBuilder text;
    private int marks;
    private int lineBreaks;
    private int last;

    Kept(int length) {
      text = new StringBuilder(length);
    }

    void add(int codePoint) {
      if (isLineBreak(codePoint)) {
        addLineBreak(codePoint);
      } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        text.append(' ');
        marks = 0;
      } else if (isKept(codePoint)) {
        text.appendCodePoint(codePoint);
        lineBreaks = 0;
      }
      last = codePoint;
    }

    private void addLineBreak(int codePoint) {
      marks = 0;
      if (codePoint == '\n' && last == '\r') {
        return;
      }
      if (lineBreaks++ < MOST_LINE_BREAKS) {
        text.append('\n');
      }
    }

    private boolean isKept(int codePoint) {
      return switch (Character.getType(codePoint)) {
        case Character.CONTROL, Character.SURROGATE -> false;
        case Character.FORMAT -> (isJoiner(codePoint) && last != codePoint) || isTag(codePoint);
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> ++marks <= MOST_MARKS;
        default -> {
          marks = 0;
          yield true;
        }
      };
    }

    private static boolean isLineBreak(int codePoint) {
      return switch (codePoint) {
        case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
        default -> false;
      };
    }

    /// Persian and Indian words, and emoji made of several, need them.
    private static boolean isJoiner(int codePoint) {
      return codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
    }

    /// The flags of England, Scotland and Wales are spelled with them.
    private static boolean isTag(int codePoint) {
      return codePoint >= 0xE0020 && codePoint <= 0xE007F;
    }
  }
}
