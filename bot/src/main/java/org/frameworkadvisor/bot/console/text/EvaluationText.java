package org.frameworkadvisor.bot.console.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.frameworkadvisor.knowledge.evaluation.EvaluationResult;
import org.jline.utils.AttributedString;

/// What was measured on a set, as a table or as JSON.
public final class EvaluationText {
  private EvaluationText() {}

  public static List<String> table(
      Path set, int typingErrors, EvaluationResult result, TerminalStyle style) {
    TextLayout layout = new TextLayout(style);
    String errors =
        switch (typingErrors) {
          case 0 -> "";
          case 1 -> ", 1 typing error in each";
          default -> ", " + typingErrors + " typing errors in each";
        };
    layout.strong(TerminalText.line(set.toString()));
    layout.quiet(String.format(Locale.ROOT, "%,d questions%s", result.questions(), errors));
    layout.ready("", row("", "advisor", "BM25", "ratio"));
    for (EvaluationResult.Figure figure : result.figures()) {
      OptionalDouble bm25 = figure.bm25();
      boolean comparable = bm25.isPresent() && bm25.getAsDouble() > 0;
      layout.ready(
          "",
          row(
              figure.name(),
              decimals(figure.value()),
              bm25.isPresent() ? decimals(bm25.getAsDouble()) : "",
              comparable ? decimals(figure.value() / bm25.getAsDouble()) : ""));
    }
    return layout.blank().lines();
  }

  public static String json(Path set, int typingErrors, EvaluationResult result) {
    return JsonText.object(
        JsonText.Layout.COMPACT,
        json -> {
          json.text("set", set.toString());
          json.generator().writeNumberField("questions", result.questions());
          json.generator().writeNumberField("typos", typingErrors);
          json.generator().writeObjectFieldStart("figures");
          for (EvaluationResult.Figure figure : result.figures()) {
            json.number(figure.name(), figure.value());
          }
          json.generator().writeEndObject();
          json.generator().writeObjectFieldStart("bm25");
          for (EvaluationResult.Figure figure : result.figures()) {
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
