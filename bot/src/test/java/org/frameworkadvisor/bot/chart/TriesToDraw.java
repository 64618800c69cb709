package org.frameworkadvisor.bot.chart;

import java.util.List;

/// A process that tries to draw.
final class TriesToDraw {
  private TriesToDraw() {}

  public static void main(String[] arguments) {
    boolean isDrawn =
        new RankingChart().draw("Fit", List.of(new Bar("Django", 83, false))).isPresent();
    System.out.println(isDrawn ? "drawn" : "not drawn");
  }
}
