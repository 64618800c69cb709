package org.frameworkadvisor.bot.chart;

/// One row of a chart.
///
/// @param name as people read it, of any length and in any script
/// @param score 0 to 100; what is beyond is drawn as the nearest of these
/// @param isExcluded whether it is out, whatever its score
public record Bar(String name, double score, boolean isExcluded) {
  static final double MOST = 100;

  public Bar {
    score = Double.isNaN(score) ? 0 : Math.clamp(score, 0, MOST);
  }
}
