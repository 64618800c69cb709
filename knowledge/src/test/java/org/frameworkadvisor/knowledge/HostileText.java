package org.frameworkadvisor.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepetitionInfo;

/// Text that is out to break something; the same seed makes the same one.
public final class HostileText {
  private static final int MANY = 200_000;

  private final Random random;

  public HostileText(RepetitionInfo seed) {
    this.random = new Random(seed.getCurrentRepetition());
  }

  /// Of all planes, among it halves of a pair, controls, and what is no character yet.
  ///
  /// @param most chars
  public String any(int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > text.length(); ) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x80));
        case 1 -> text.append((char) random.nextInt(0x1_0000));
        case 2 -> text.append("\u0000\uffff\ud83d\udc4d \n.\u0301".charAt(random.nextInt(8)));
        default -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
    }
    return text.substring(0, Math.min(text.length(), most));
  }

  /// A row of these pieces, with some of anything among them.
  public String madeOf(String... pieces) {
    return IntStream.range(0, random.nextInt(41))
        .mapToObj(_ -> random.nextBoolean() ? pieces[random.nextInt(pieces.length)] : any(12))
        .reduce("", String::concat);
  }

  /// So long that a scan of quadratic time takes minutes.
  public static Stream<String> longOnes() {
    return Arrays.asList(
            "which ",
            "which framework ",
            "what one ",
            "best ",
            "Flask or ",
            "of ",
            "and ",
            "vs. ",
            "in 2026 ",
            "still ",
            " ",
            "  \n",
            "\n",
            "\r",
            "\t",
            "a",
            "A",
            "aB",
            "9",
            "1.",
            "A. ",
            "?",
            "!? ",
            ", ",
            ".",
            "-",
            "_",
            "`",
            "``` ",
            "~",
            "<",
            "<a:",
            ":a",
            "> ",
            "[",
            "](",
            "*",
            "\\",
            "|",
            "#",
            "=",
            "\"",
            "'s ",
            "https://a",
            "@",
            "e\u0301",
            "\u0301",
            "\u0000",
            "\ud800",
            "\ud835\udd3d",
            "ß",
            "ﷺ",
            "日本",
            "🙂")
        .stream()
        .flatMap(piece -> {
          String row = piece.repeat(MANY / piece.length());
          return List.of(row, row + "\u0001x\"", "x " + row + "?").stream();
        });
  }
}
