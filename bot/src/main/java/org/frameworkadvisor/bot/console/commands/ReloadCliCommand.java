package org.frameworkadvisor.bot.console.commands;

import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.ControlCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Reads the content anew.
@Command(
    name = "reload",
    description = {
      "Has the instance that runs read the content anew, while it goes on answering.",
      "Where none runs, it is read for the next start. Exit code 1 if it is not served."
    })
final class ReloadCliCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(names = "--force", description = "Serve it although it fails golden questions.")
  private boolean force;

  ReloadCliCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.carryOut(new ControlCommand.Reload(force));
  }
}
