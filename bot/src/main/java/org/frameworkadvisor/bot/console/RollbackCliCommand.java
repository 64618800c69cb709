package org.frameworkadvisor.bot.console;

import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.ControlCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Goes back to an earlier version.
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Has the instance that runs serve an earlier version, until the content changes or is reloaded.",
      "Where none runs, the next start serves it. Exit code 1 if there is no such version."
    })
final class RollbackCliCommand implements Callable<Integer> {
  private final AdvisorCommand advisor;

  @Parameters(paramLabel = "VERSION", description = "One that knowledge history lists.")
  private String version = "";

  RollbackCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.context().carryOut(advisor.knowledge(), new ControlCommand.Rollback(version));
  }
}
