package org.frameworkadvisor.bot.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Paints a card: a title, and for each bar its name, the bar and its figure. All is twice as large
/// as Discord shows it.
final class ChartPainter {
  static final int WIDTH = 880;
  private static final int MARGIN = 32;
  private static final int HEAD = 74;
  private static final int ROW = 58;
  private static final int FOOT = 18;
  private static final int ROUND = 32;
  private static final int GAP = 22;
  private static final int MOST_NAME = 300;
  private static final int FIGURE = 62;
  private static final int TITLE_SIZE = 26;
  private static final int SIZE = 30;

  /// From the middle of a row down to the foot of its letters.
  private static final int BASE = 11;

  private static final String OUT = "out: cannot meet a must";

  static {
    // Or the first picture would look for a screen, and on a Mac put the program into the Dock.
    System.setProperty("java.awt.headless", "true");
  }

  private final List<ChartBar> rows;
  private final BarPainter bars;
  private final Graphics2D graphics;
  private final TextFitter plain = TextFitter.plain(SIZE);
  private final TextFitter strong = TextFitter.bold(SIZE);

  private ChartPainter(List<ChartBar> rows, Graphics2D graphics) {
    this.rows = rows;
    this.bars = new BarPainter(rows);
    this.graphics = graphics;
  }

  static byte[] png(String title, List<ChartBar> rows) throws IOException {
    int height = HEAD + ROW * rows.size() + FOOT;
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      ChartPainter chartPainter = new ChartPainter(rows, graphics);
      chartPainter.card(title, height);
      chartPainter.rows();
    } finally {
      graphics.dispose();
    }
    return encoded(image);
  }

  private void card(String title, int height) {
    RoundRectangle2D card = new RoundRectangle2D.Double(1, 1, WIDTH - 2, height - 2, ROUND, ROUND);
    graphics.setColor(ChartPalette.CARD);
    graphics.fill(card);
    graphics.setColor(ChartPalette.EDGE);
    graphics.setStroke(new BasicStroke(2));
    graphics.draw(card);
    TextFitter fitter = TextFitter.plain(TITLE_SIZE);
    String fitting = fitter.fit(title, WIDTH - 2 * MARGIN);
    write(fitter, fitting, ChartPalette.QUIET, MARGIN, HEAD - 26);
  }

  private void rows() {
    List<String> names = rows.stream().map(bar -> fitter(bar).fit(bar.name(), MOST_NAME)).toList();
    int column = 0;
    for (int row = 0; row < rows.size(); row++) {
      column = Math.max(column, fitter(rows.get(row)).width(names.get(row)));
    }
    int left = MARGIN + column + GAP;
    int right = WIDTH - MARGIN - FIGURE - GAP / 2;
    Graphics2D area = (Graphics2D) graphics.create(left, HEAD, right - left, ROW * rows.size());
    try {
      bars.paint(area, right - left, ROW * rows.size());
    } finally {
      area.dispose();
    }
    for (int row = 0; row < rows.size(); row++) {
      int y = HEAD + ROW * row + ROW / 2 + BASE;
      ChartBar bar = rows.get(row);
      Color colour = bar.isExcluded() ? ChartPalette.QUIET : ChartPalette.TEXT;
      write(fitter(bar), names.get(row), colour, MARGIN, y);
      figure(bar, left, y);
    }
  }

  private void figure(ChartBar bar, int left, int y) {
    if (bar.isExcluded()) {
      write(plain, OUT, ChartPalette.QUIET, left, y);
      return;
    }
    TextFitter fitter = fitter(bar);
    int x = WIDTH - MARGIN - fitter.width(bar.figure());
    write(fitter, bar.figure(), ChartPalette.TEXT, x, y);
  }

  private TextFitter fitter(ChartBar bar) {
    return bars.isFirst(bar) ? strong : plain;
  }

  private void write(TextFitter fitter, String text, Color colour, int x, int y) {
    graphics.setFont(fitter.font());
    graphics.setColor(colour);
    graphics.drawString(text, x, y);
  }

  /// In memory: the usual way would put a file into a folder for such, which may be read-only.
  private static byte[] encoded(BufferedImage image) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
      if (!ImageIO.write(image, "png", out)) {
        throw new IOException("this Java cannot write PNG files");
      }
    }
    return png.toByteArray();
  }
}
