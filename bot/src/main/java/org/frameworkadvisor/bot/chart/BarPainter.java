package org.frameworkadvisor.bot.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.frameworkadvisor.knowledge.scoring.Ranking;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.style.HorizontalBarStyler;

/// The bars of a chart, without words. The library has one colour for all bars of a series and puts
/// series below each other, so each colour is a chart of its own, painted over the one before.
final class BarPainter {
  private static final double THICKNESS = 0.5;

  /// Where the axis begins, so that what is less is not drawn.
  private static final double LEAST = 1e-6;

  private static final double NOT_DRAWN = 0;

  private final List<ChartBar> bars;
  private final double best;

  BarPainter(List<ChartBar> bars) {
    this.bars = bars;
    this.best =
        bars.stream().filter(bar -> !bar.isExcluded()).mapToDouble(ChartBar::score).max().orElse(0);
  }

  /// Whether a bar is in the first place, which all share that are level with the best.
  boolean isFirst(ChartBar bar) {
    return !bar.isExcluded() && best - bar.score() < Ranking.TIE;
  }

  void paint(Graphics2D graphics, int width, int height) {
    chart(bar -> bar.isExcluded() ? NOT_DRAWN : ChartBar.MOST, ChartPalette.TRACK)
        .paint(graphics, width, height);
    chart(bar -> isFirst(bar) ? NOT_DRAWN : length(bar), ChartPalette.OTHER)
        .paint(graphics, width, height);
    chart(bar -> isFirst(bar) ? length(bar) : NOT_DRAWN, ChartPalette.FIRST)
        .paint(graphics, width, height);
  }

  private static double length(ChartBar bar) {
    return bar.isExcluded() ? NOT_DRAWN : bar.score();
  }

  private HorizontalBarChart chart(ToDoubleFunction<ChartBar> length, Color colour) {
    HorizontalBarChart chart = new HorizontalBarChart(1, 1);
    chart
        .addSeries(
            "bars",
            bars.stream().mapToDouble(length).boxed().toList(),
            IntStream.range(0, bars.size()).boxed().toList())
        .setFillColor(colour);
    bare(chart.getStyler());
    return chart;
  }

  /// Nothing but bars, from edge to edge.
  private static void bare(HorizontalBarStyler style) {
    style.setAvailableSpaceFill(THICKNESS).setLabelsVisible(false);
    // Measured although they are not drawn.
    style.setAxisTickLabelsFont(TextFitter.plain(1).font());
    style
        .setAxisTicksVisible(false)
        .setAxisTitlesVisible(false)
        .setPlotGridLinesVisible(false)
        .setPlotMargin(0)
        .setXAxisMin(LEAST)
        .setXAxisMax(ChartBar.MOST);
    style
        .setChartBackgroundColor(ChartPalette.NONE)
        .setPlotBackgroundColor(ChartPalette.NONE)
        .setPlotBorderVisible(false)
        .setLegendVisible(false)
        .setChartTitleVisible(false)
        .setChartPadding(0)
        .setPlotContentSize(1);
  }
}
