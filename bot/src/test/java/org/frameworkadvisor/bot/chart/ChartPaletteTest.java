package org.frameworkadvisor.bot.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Contrast as WCAG 2.2 defines it: <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>.
class ChartPaletteTest {
  private static final double OF_TEXT = 4.5;
  private static final double OF_SHAPES = 3;

  private static double contrast(Color one, Color other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @Test
  void textAndBarsStandOutFromTheCard() {
    assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(contrast(ChartPalette.TEXT, ChartPalette.CARD)).isGreaterThanOrEqualTo(OF_TEXT);
    assertThat(contrast(ChartPalette.QUIET, ChartPalette.CARD)).isGreaterThanOrEqualTo(OF_TEXT);
    for (Color behind : new Color[] {ChartPalette.CARD, ChartPalette.TRACK}) {
      assertThat(contrast(ChartPalette.FIRST, behind)).isGreaterThanOrEqualTo(OF_SHAPES);
      assertThat(contrast(ChartPalette.OTHER, behind)).isGreaterThanOrEqualTo(OF_SHAPES);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0xffffff, 0x313338})
  void theCardStandsOutFromDiscordsBackgrounds(int background) {
    assertThat(contrast(ChartPalette.EDGE, new Color(background)))
        .isGreaterThanOrEqualTo(OF_SHAPES);
  }
}
