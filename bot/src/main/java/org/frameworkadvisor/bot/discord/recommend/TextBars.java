package org.frameworkadvisor.bot.discord.recommend;

import java.util.Locale;

/// Points as bars of text, all of the same length.
final class TextBars {
  private static final int LENGTH = 20;

  private TextBars() {}

  /// @param total 0 to 100
  static String of(double total) {
    int length = (int) Math.round(total / 100 * LENGTH);
    return "`"
        + "█".repeat(length)
        + "░".repeat(LENGTH - length)
        + String.format(Locale.ROOT, "` **%.0f** ", total);
  }

  /// For what a must rules out.
  static String out() {
    return "`" + "×".repeat(LENGTH) + "` ";
  }
}
