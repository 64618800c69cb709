package org.frameworkadvisor.bot.chart;

import java.util.Locale;

/// One row of a chart.
///
/// @param name as people read it, of any length and in any script
/// @param score how long it is, 0 to 100; what is beyond is drawn as the nearest of these
/// @param isExcluded whether it is out, independent of its score
/// @param figure what stands at its end; a few digits
public record ChartBar(String name, double score, boolean isExcluded, String figure) {
  static final double MOST = 100;

  private static final int MOST_DIGITS = 9_999;

  public ChartBar {
    score = clamped(score);
  }

  /// One whose figure is its score.
  public ChartBar(String name, double score, boolean isExcluded) {
    this(name, score, isExcluded, String.format(Locale.ROOT, "%.0f", clamped(score)));
  }

  /// One for a number of things.
  ///
  /// @param most of what is counted in any bar of the chart
  public static ChartBar counted(String name, int count, int most) {
    String figure = count > MOST_DIGITS ? count / 1000 + "k" : Integer.toString(count);
    return new ChartBar(name, most == 0 ? 0 : MOST * count / most, false, figure);
  }

  private static double clamped(double score) {
    return Double.isNaN(score) ? 0 : Math.clamp(score, 0, MOST);
  }
}
