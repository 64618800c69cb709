package org.frameworkadvisor.bot.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something measured.
///
/// @param bound what it should not exceed, or reach at least; null where nothing was promised
record BenchmarkFigure(String name, double value, String unit, Bound kind, @Nullable Double bound) {

  /// Which side of the bound is good.
  enum Bound {
    AT_MOST,
    AT_LEAST,
    NONE
  }

  static BenchmarkFigure atMost(double bound, String name, double value, String unit) {
    return new BenchmarkFigure(name, value, unit, Bound.AT_MOST, bound);
  }

  static BenchmarkFigure atLeast(double bound, String name, double value, String unit) {
    return new BenchmarkFigure(name, value, unit, Bound.AT_LEAST, bound);
  }

  static BenchmarkFigure of(String name, double value, String unit) {
    return new BenchmarkFigure(name, value, unit, Bound.NONE, null);
  }

  String line() {
    return String.format(Locale.ROOT, "%-58s %12s   %s", name, shown(value), target())
        .stripTrailing();
  }

  private String target() {
    if (bound == null) {
      return "";
    }
    boolean met = kind == Bound.AT_MOST ? value <= bound : value >= bound;
    String sign = kind == Bound.AT_MOST ? "≤" : "≥";
    return String.format(Locale.ROOT, "%s %-12s %s", sign, shown(bound), met ? "met" : "MISSED");
  }

  private String shown(double number) {
    String digits =
        Math.abs(number) >= 100
            ? String.format(Locale.ROOT, "%,.0f", number)
            : String.format(Locale.ROOT, Math.abs(number) >= 1 ? "%.2f" : "%.4f", number);
    return (digits + " " + unit).strip();
  }
}
