package org.frameworkadvisor.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.knowledge.KnowledgeStatus;
import org.jline.utils.AttributedString;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells what is being served.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells how much there is, which models read it and what it takes on disk.")
final class StatusCommand implements Callable<Integer> {
  private static final long KILO = 1024;

  private final Advisor advisor;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  StatusCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(this::print);
  }

  private int print(Features features) {
    KnowledgeStatus status = features.status().get();
    if (json) {
      advisor.desk().out().line(json(status));
    } else {
      advisor.desk().out().lines(table(status));
    }
    return ExitCode.OK;
  }

  private List<String> table(KnowledgeStatus status) {
    Sheet sheet = new Sheet(advisor.desk().look());
    row(sheet, "Knowledge", status.location());
    row(sheet, "Version", status.version());
    row(sheet, "Documents", String.format(Locale.ROOT, "%,d", status.documents()));
    row(sheet, "Passages", String.format(Locale.ROOT, "%,d", status.passages()));
    row(sheet, "Models", status.models().isEmpty() ? "none" : String.join("\n", status.models()));
    row(sheet, "Index", size(status.indexBytes()));
    row(sheet, "Vectors", size(status.vectorBytes()));
    return sheet.lines();
  }

  private static void row(Sheet sheet, String name, String value) {
    sheet.item(
        String.format(Locale.ROOT, "%-11s", name), new AttributedString(Printable.text(value)));
  }

  private static String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    return bytes < KILO * KILO
        ? String.format(Locale.ROOT, "%.1f KiB", (double) bytes / KILO)
        : String.format(Locale.ROOT, "%.1f MiB", (double) bytes / (KILO * KILO));
  }

  private static String json(KnowledgeStatus status) {
    return JsonText.object(
        JsonText.Layout.INDENTED,
        json -> {
          json.text("location", status.location());
          json.text("version", status.version());
          json.generator().writeNumberField("documents", status.documents());
          json.generator().writeNumberField("passages", status.passages());
          json.texts("models", status.models());
          json.generator().writeNumberField("indexBytes", status.indexBytes());
          json.generator().writeNumberField("vectorBytes", status.vectorBytes());
        });
  }
}
