package org.frameworkadvisor.bot.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A process that draws a picture into the file that its argument names.
final class DrawsAPicture {
  static final String TITLE = "Fit";
  static final List<ChartBar> BARS =
      List.of(new ChartBar("Django", 83, false), new ChartBar("Flask", 61, true));

  private DrawsAPicture() {}

  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), new RankingChart().draw(TITLE, BARS).orElseThrow().png());
  }
}
