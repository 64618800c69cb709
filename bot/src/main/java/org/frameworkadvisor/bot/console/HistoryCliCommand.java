package org.frameworkadvisor.bot.console;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.moderate.HistoryText;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import picocli.CommandLine.Command;

/// Tells what was served when, and by whom it was changed.
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = "Lists the last reloads, by whom they were, and the versions to go back to.")
final class HistoryCliCommand implements Callable<Integer> {
  private static final int MOST = 20;

  private final AdvisorCommand advisor;

  HistoryCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(features -> {
      lines(features).forEach(line -> advisor.context().out().line(TerminalText.line(line)));
      return ExitCode.OK;
    });
  }

  static List<String> lines(AdvisorFeatures features) {
    MaintenanceService maintenance = features.maintenance();
    return HistoryText.of(
        maintenance.history(Optional.empty(), MOST), maintenance.versions(), maintenance.zone());
  }
}
