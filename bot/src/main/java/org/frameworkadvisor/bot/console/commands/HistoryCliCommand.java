package org.frameworkadvisor.bot.console.commands;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.moderate.HistoryText;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import picocli.CommandLine.Command;

/// Tells what was served when, and by whom it was changed.
@Command(
    name = "history",
    description = "Lists the last reloads, by whom they were, and the versions to go back to.")
final class HistoryCliCommand implements Callable<Integer> {
  private static final int MOST = 20;

  private final CommandContext context;

  HistoryCliCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.withFeatures(features -> {
      MaintenanceService maintenance = features.maintenance();
      HistoryText.of(
              maintenance.history(Optional.empty(), MOST),
              maintenance.versions(),
              maintenance.zone())
          .forEach(context::say);
      return ExitCode.OK;
    });
  }
}
