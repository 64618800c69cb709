package org.frameworkadvisor.bot.console.commands;

import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.ControlCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Goes back to an earlier version.
@Command(
    name = "rollback",
    description = {
      "Has the instance that runs serve an earlier version, until the content changes or is reloaded.",
      "Where none runs, the next start serves it. Exit code 1 if there is no such version."
    })
final class RollbackCliCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "VERSION", description = "One that knowledge history lists.")
  private String version = "";

  RollbackCliCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.carryOut(new ControlCommand.Rollback(version));
  }
}
