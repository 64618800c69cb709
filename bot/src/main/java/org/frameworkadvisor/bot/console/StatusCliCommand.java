package org.frameworkadvisor.bot.console;

import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.ControlCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells what is being served.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description =
        "Tells what the instance that runs serves, or where none runs what the next start will: how"
            + " much there is, which models read it and what it takes on disk.")
final class StatusCliCommand implements Callable<Integer> {
  private final AdvisorCommand advisor;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  StatusCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.context().carryOut(advisor.knowledge(), new ControlCommand.Status(json));
  }
}
