package org.frameworkadvisor.bot.text;

import java.util.Locale;

/// How sure an answer is, in a word.
public enum ConfidenceLevel {
  LOW,
  FAIR,
  HIGH;

  private static final double SURE = 0.85;
  private static final double FAIRLY_SURE = 0.6;

  /// The word for a probability.
  ///
  /// @param probability calibrated, 0 to 1
  public static ConfidenceLevel of(double probability) {
    if (probability >= SURE) {
      return HIGH;
    }
    return probability >= FAIRLY_SURE ? FAIR : LOW;
  }

  /// As a reader sees it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
