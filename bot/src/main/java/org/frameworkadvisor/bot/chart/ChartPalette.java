package org.frameworkadvisor.bot.chart;

import java.awt.Color;

/// The colours of a card. No text can be read on white and on Discord's dark grey alike, so the
/// card brings its own background; these stand out from it by the measure of WCAG 2.2, bars by 3 to
/// 1 and text by 4.5 to 1.
final class ChartPalette {
  static final Color CARD = new Color(0x1e2330);
  static final Color EDGE = new Color(0x7f8aa3);
  static final Color TRACK = new Color(0x2d3446);
  static final Color FIRST = new Color(0x4fd1a5);
  static final Color OTHER = new Color(0x7d95d8);
  static final Color TEXT = new Color(0xf3f5fa);
  static final Color QUIET = new Color(0xb9c1d4);
  static final Color NONE = new Color(0, 0, 0, 0);

  private ChartPalette() {}
}
