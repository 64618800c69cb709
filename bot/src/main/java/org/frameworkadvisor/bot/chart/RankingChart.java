package org.frameworkadvisor.bot.chart;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws a ranking as horizontal bars: a card of its own colour, to be read on a light and on a
/// dark background, also where it is shown half as wide. The same ranking gives the same bytes.
///
/// A slim Java may have no graphics. Then there is no picture; the caller says the same in words
/// anyway. All of that is loaded by the first picture, not before.
public final class RankingChart {
  private static final int LONGEST_DESCRIPTION = 1024;
  private static final Logger LOG = LoggerFactory.getLogger(RankingChart.class);
  private static final AtomicBoolean EXPLAINED = new AtomicBoolean();

  /// Draws a ranking.
  ///
  /// @param title what the figures are, a few words
  /// @param bars from the first place to the last
  /// @return empty where there is nothing to draw, or nothing to draw it with
  public Optional<ChartImage> draw(String title, List<ChartBar> bars) {
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ChartImage(ChartPainter.png(title, bars), description(title, bars)));
    } catch (IOException | RuntimeException | LinkageError | InternalError e) {
      if (EXPLAINED.compareAndSet(false, true)) {
        LOG.warn(
            "Charts cannot be drawn on this machine, so results are shown in words alone. Use a Java"
                + " that has the module java.desktop.",
            e);
      }
      return Optional.empty();
    }
  }

  private static String description(String title, List<ChartBar> bars) {
    String text =
        bars.stream().map(RankingChart::words).collect(Collectors.joining(", ", title + ": ", "."));
    if (text.length() <= LONGEST_DESCRIPTION) {
      return text;
    }
    int end = LONGEST_DESCRIPTION - 1;
    boolean isHalf = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, isHalf ? end - 1 : end) + "…";
  }

  private static String words(ChartBar bar) {
    return bar.isExcluded() ? bar.name() + " is out" : bar.name() + " " + bar.figure();
  }
}
