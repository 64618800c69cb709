package org.frameworkadvisor.bot.console;

import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.ControlCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Reads the content anew.
@Command(
    name = "reload",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Has the instance that runs read the content anew, while it goes on answering.",
      "Where none runs, it is read for the next start. Exit code 1 if it is not served."
    })
final class ReloadCliCommand implements Callable<Integer> {
  private final AdvisorCommand advisor;

  @Option(names = "--force", description = "Serve it although it fails golden questions.")
  private boolean force;

  ReloadCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.context().carryOut(advisor.knowledge(), new ControlCommand.Reload(force));
  }
}
