package org.frameworkadvisor.knowledge.evaluation;

import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/// Draws how far the decision's probability can be trusted, as one SVG of two charts: predicted
/// against observed, and precision against coverage. It follows the reader's light or dark scheme.
final class CalibrationDiagram {
  private static final int SIDE = 300;
  private static final int LEFT = 70;
  private static final int TOP = 70;
  private static final int STRIDE = 430;
  private static final double LARGEST_DOT = 12;
  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 850 440" width="850" height="440" role="img" \
      aria-labelledby="title" font-family="system-ui, sans-serif" font-size="13">
      <title id="title">How sure is sure: reliability diagram, and precision against coverage</title>
      <style>
      svg { --paper: #ffffff; --ink: #24292f; --faint: #d0d7de; --line: #0969da; --mark: #bc4c00; }
      @media (prefers-color-scheme: dark) {
      svg { --paper: #0d1117; --ink: #e6edf3; --faint: #30363d; --line: #58a6ff; --mark: #f0883e; }
      }
      text { fill: var(--ink); text-anchor: middle; }
      .head { font-weight: 600; font-size: 15px; }
      .grid { stroke: var(--faint); fill: none; }
      .ideal { stroke: var(--ink); stroke-dasharray: 4 4; fill: none; }
      .curve { stroke: var(--line); stroke-width: 2; fill: none; }
      .dot { fill: var(--line); fill-opacity: 0.7; }
      .mark { fill: var(--mark); }
      </style>
      <rect width="850" height="440" fill="var(--paper)"/>
      """;

  private final StringBuilder drawn = new StringBuilder(HEAD);
  private final Formatter svg = new Formatter(drawn, Locale.ROOT);

  private CalibrationDiagram() {}

  /// @param threshold marked on the second chart
  static String of(DecisionQuality quality, double threshold) {
    CalibrationDiagram diagram = new CalibrationDiagram();
    diagram.reliability(quality);
    diagram.coverage(quality, threshold);
    return diagram.drawn.append("</svg>\n").toString();
  }

  private void reliability(DecisionQuality quality) {
    chart(LEFT, "Reliability", "predicted probability", "share that is answerable");
    svg.format("<path class=\"ideal\" d=\"M%d %d l%d %d\"/>\n", LEFT, TOP + SIDE, SIDE, -SIDE);
    List<DecisionQuality.Bin> bins =
        quality.reliability(10).stream().filter(bin -> bin.size() > 0).toList();
    int most = bins.stream().mapToInt(DecisionQuality.Bin::size).max().orElse(1);
    List<String> points = new ArrayList<>();
    for (DecisionQuality.Bin bin : bins) {
      points.add(point(LEFT, bin.predicted(), bin.observed()));
      svg.format(
          "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%d questions</title>"
              + "</circle>\n",
          x(LEFT, bin.predicted()),
          y(bin.observed()),
          Math.max(2, LARGEST_DOT * Math.sqrt((double) bin.size() / most)),
          bin.size());
    }
    svg.format("<polyline class=\"curve\" points=\"%s\"/>\n", String.join(" ", points));
  }

  private void coverage(DecisionQuality quality, double threshold) {
    int left = LEFT + STRIDE;
    chart(left, "Precision and coverage", "share of answerable ones answered", "precision");
    List<String> points = new ArrayList<>();
    for (int step = 1; step < 200; step++) {
      DecisionQuality.Point at = quality.at(step / 200.0);
      points.add(point(left, at.covered(), at.precision()));
    }
    svg.format("<polyline class=\"curve\" points=\"%s\"/>\n", String.join(" ", points));
    DecisionQuality.Point now = quality.at(threshold);
    double x = x(left, now.covered());
    double y = y(now.precision());
    svg.format("<circle class=\"mark\" cx=\"%.1f\" cy=\"%.1f\" r=\"6\"/>\n", x, y);
    svg.format("<text x=\"%.1f\" y=\"%.1f\">threshold %.2f</text>\n", x - 20, y + 24, threshold);
  }

  private void chart(int left, String title, String across, String up) {
    int middle = left + SIDE / 2;
    svg.format("<text class=\"head\" x=\"%d\" y=\"%d\">%s</text>\n", middle, TOP - 28, title);
    for (int step = 0; step <= 4; step++) {
      double share = step / 4.0;
      svg.format("<path class=\"grid\" d=\"M%d %.1f h%d\"/>\n", left, y(share), SIDE);
      svg.format("<path class=\"grid\" d=\"M%.1f %d v%d\"/>\n", x(left, share), TOP, SIDE);
      svg.format("<text x=\"%.1f\" y=\"%d\">%.2f</text>\n", x(left, share), TOP + SIDE + 18, share);
      svg.format("<text x=\"%d\" y=\"%.1f\">%.2f</text>\n", left - 20, y(share) + 4, share);
    }
    svg.format("<text x=\"%d\" y=\"%d\">%s</text>\n", middle, TOP + SIDE + 44, across);
    svg.format(
        "<text transform=\"translate(%d %d) rotate(-90)\">%s</text>\n",
        left - 50, TOP + SIDE / 2, up);
  }

  private static String point(int left, double across, double up) {
    return String.format(Locale.ROOT, "%.1f,%.1f", x(left, across), y(up));
  }

  private static double x(int left, double share) {
    return left + SIDE * share;
  }

  private static double y(double share) {
    return TOP + SIDE * (1 - share);
  }
}
