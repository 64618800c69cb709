package org.frameworkadvisor.bot.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.frameworkadvisor.knowledge.evaluation.Measured;
import org.jline.utils.AttributedString;

/// What was measured on a set, as a table or as JSON.
final class MeasuredText {
  private MeasuredText() {}

  static List<String> table(Path set, int typingErrors, Measured measured, Look look) {
    Sheet sheet = new Sheet(look);
    String errors =
        switch (typingErrors) {
          case 0 -> "";
          case 1 -> ", 1 typing error in each";
          default -> ", " + typingErrors + " typing errors in each";
        };
    sheet.strong(Printable.line(set.toString()));
    sheet.quiet(String.format(Locale.ROOT, "%,d questions%s", measured.questions(), errors));
    sheet.ready("", row("", "advisor", "BM25", "ratio"));
    for (Measured.Figure figure : measured.figures()) {
      OptionalDouble bm25 = figure.bm25();
      boolean comparable = bm25.isPresent() && bm25.getAsDouble() > 0;
      sheet.ready(
          "",
          row(
              figure.name(),
              decimals(figure.value()),
              bm25.isPresent() ? decimals(bm25.getAsDouble()) : "",
              comparable ? decimals(figure.value() / bm25.getAsDouble()) : ""));
    }
    return sheet.blank().lines();
  }

  static String json(Path set, int typingErrors, Measured measured) {
    return JsonText.object(
        JsonText.Layout.COMPACT,
        json -> {
          json.text("set", set.toString());
          json.generator().writeNumberField("questions", measured.questions());
          json.generator().writeNumberField("typos", typingErrors);
          json.generator().writeObjectFieldStart("figures");
          for (Measured.Figure figure : measured.figures()) {
            json.number(figure.name(), figure.value());
          }
          json.generator().writeEndObject();
          json.generator().writeObjectFieldStart("bm25");
          for (Measured.Figure figure : measured.figures()) {
            if (figure.bm25().isPresent()) {
              json.number(figure.name(), figure.bm25().getAsDouble());
            }
          }
          json.generator().writeEndObject();
        });
  }

  private static AttributedString row(String name, String value, String bm25, String ratio) {
    return new AttributedString(
        String.format(Locale.ROOT, "  %-24s %8s %8s %8s", name, value, bm25, ratio)
            .stripTrailing());
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
