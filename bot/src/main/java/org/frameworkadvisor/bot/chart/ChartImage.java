package org.frameworkadvisor.bot.chart;

/// A picture, and the same in words for readers who can't see it.
public final class ChartImage {
  private final byte[] png;
  private final String description;

  ChartImage(byte[] png, String description) {
    this.png = png.clone();
    this.description = description;
  }

  /// The bytes of a PNG file.
  public byte[] png() {
    return png.clone();
  }

  /// The alternative text; no longer than Discord takes.
  public String description() {
    return description;
  }
}
