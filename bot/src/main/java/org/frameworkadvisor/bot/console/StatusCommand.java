package org.frameworkadvisor.bot.console;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.moderate.HistoryText;
import org.frameworkadvisor.bot.moderate.UpkeepStatus;
import org.frameworkadvisor.knowledge.KnowledgeStatus;
import org.frameworkadvisor.knowledge.Reviewed;
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
    UpkeepStatus status = features.upkeep().status(Optional.empty());
    if (json) {
      advisor.desk().out().line(json(status));
    } else {
      advisor.desk().out().lines(table(status, features.upkeep().zone()));
    }
    return ExitCode.OK;
  }

  private List<String> table(UpkeepStatus upkeep, ZoneId zone) {
    KnowledgeStatus status = upkeep.knowledge();
    Sheet sheet = new Sheet(advisor.desk().look());
    row(sheet, "Knowledge", status.location());
    row(
        sheet,
        "Version",
        status.version()
            + status
                .insteadOf()
                .map(content -> ", gone back to; the content is " + content)
                .orElse(""));
    upkeep.last().ifPresent(last -> row(sheet, "Last", HistoryText.of(last, zone)));
    row(sheet, "Documents", String.format(Locale.ROOT, "%,d", status.documents()));
    row(sheet, "Passages", String.format(Locale.ROOT, "%,d", status.passages()));
    row(sheet, "Models", status.models().isEmpty() ? "none" : String.join("\n", status.models()));
    row(sheet, "Index", size(status.indexBytes()));
    row(sheet, "Vectors", size(status.vectorBytes()));
    if (!upkeep.stale().isEmpty()) {
      row(
          sheet,
          "Stale",
          upkeep.stale().stream()
              .map(stale -> stale.document() + ", reviewed " + stale.on())
              .collect(Collectors.joining("\n")));
    }
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

  private static String json(UpkeepStatus upkeep) {
    KnowledgeStatus status = upkeep.knowledge();
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
          if (status.insteadOf().isPresent()) {
            json.text("insteadOf", status.insteadOf().get());
          }
          json.texts("stale", upkeep.stale().stream().map(Reviewed::document).toList());
        });
  }
}
