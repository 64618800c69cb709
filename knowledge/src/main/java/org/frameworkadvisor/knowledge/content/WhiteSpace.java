package org.frameworkadvisor.knowledge.content;

/// What counts as white space in a text that people wrote.
public final class WhiteSpace {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private WhiteSpace() {}

  /// Every run of white space becomes one space, and none is left at either end.
  ///
  /// Control characters count as white space: they are invisible in a browser, but would command
  /// the terminal that a passage is printed on.
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        pending = !folded.isEmpty();
        continue;
      }
      if (pending) {
        folded.append(' ');
        pending = false;
      }
      folded.append(c);
    }
    return folded.toString();
  }

  /// Unlike [String#isBlank], knows the space that does not break and other invisible ones.
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK;
  }

  public static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(WhiteSpace::isSpace);
  }

  /// Whether there is anything to read: a row of dashes or of stars says nothing.
  public static boolean saysSomething(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  public static int words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? 0 : 1 + (int) folded.chars().filter(c -> c == ' ').count();
  }
}
