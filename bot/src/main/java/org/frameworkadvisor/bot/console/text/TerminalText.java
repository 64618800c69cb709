package org.frameworkadvisor.bot.console.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// Text that may come from anywhere, made safe to write.
public final class TerminalText {
  /// ECMA-48 control sequences and operating system commands, whole, so that nothing of them stays
  /// behind. The lengths are bounded because hostile text may open many and close none.
  private static final Pattern ESCAPE_SEQUENCE =
      Pattern.compile(
          "\\u001B][^\\u0007\\u001B]{0,512}(?:\\u0007|\\u001B\\\\)"
              + "|(?:\\u001B\\[|\\u009B)[0-?]{0,64}[ -/]{0,8}[@-~]"
              + "|\\u001B[ -/]{0,8}[0-~]");

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private TerminalText() {}

  /// Text without anything that could drive a terminal: escape sequences, control characters,
  /// changes of writing direction. Line breaks stay; other white space becomes a space.
  public static String text(String raw) {
    String unescaped = ESCAPE_SEQUENCE.matcher(raw).replaceAll("");
    StringBuilder kept = new StringBuilder(unescaped.length());
    unescaped
        .codePoints()
        .forEach(codePoint -> {
          if (codePoint == '\n') {
            kept.append('\n');
          } else if (Character.isWhitespace(codePoint)) {
            kept.append(' ');
          } else if (isShown(codePoint)) {
            kept.appendCodePoint(codePoint);
          }
        });
    return kept.toString();
  }

  /// Why a text that was typed is not taken, if it is not: the terminal takes no longer ones than
  /// Discord does.
  ///
  /// @param most code points
  public static Optional<String> refusal(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? Optional.empty()
        : Optional.of(
            "That is too long: at most %,d characters are read. Please shorten it."
                .formatted(most));
  }

  /// The same on one line.
  public static String line(String raw) {
    return text(raw).replace('\n', ' ').strip();
  }

  private static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }
}
