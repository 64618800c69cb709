package org.frameworkadvisor.bot.console;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.moderate.HistoryText;
import org.frameworkadvisor.bot.moderate.KnowledgeUpkeep;
import picocli.CommandLine.Command;

/// Tells what was served when, and by whom it was changed.
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the last reloads, by whom they were, and the versions to go back to.")
final class HistoryCommand implements Callable<Integer> {
  private static final int MOST = 20;

  private final Advisor advisor;

  HistoryCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(features -> {
      lines(features).forEach(line -> advisor.desk().out().line(Printable.line(line)));
      return ExitCode.OK;
    });
  }

  static List<String> lines(Features features) {
    KnowledgeUpkeep upkeep = features.upkeep();
    return HistoryText.of(upkeep.history(Optional.empty(), MOST), upkeep.versions(), upkeep.zone());
  }
}
