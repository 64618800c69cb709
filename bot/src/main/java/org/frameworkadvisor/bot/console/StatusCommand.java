package org.frameworkadvisor.bot.console;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.moderate.Stale;
import org.frameworkadvisor.bot.moderate.StatusText;
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
    Stale stale = features.upkeep().stale();
    if (json) {
      advisor.desk().out().line(json(status, stale));
    } else {
      advisor.desk().out().lines(table(status, stale));
    }
    return ExitCode.OK;
  }

  private List<String> table(KnowledgeStatus status, Stale stale) {
    Sheet sheet = new Sheet(advisor.desk().look());
    StatusText.of(status, stale).forEach((name, value) -> row(sheet, name, value));
    return sheet.lines();
  }

  private static void row(Sheet sheet, String name, String value) {
    sheet.item(
        String.format(Locale.ROOT, "%-11s", name), new AttributedString(Printable.text(value)));
  }

  private static String json(KnowledgeStatus status, Stale stale) {
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
          json.texts(
              "stale", stale.documents().stream().map(document -> document.id().value()).toList());
        });
  }
}
