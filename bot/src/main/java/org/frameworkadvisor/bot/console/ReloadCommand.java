package org.frameworkadvisor.bot.console;

import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Reads the content anew.
@Command(
    name = "reload",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Has the instance that runs read the content anew, while it goes on answering.",
      "Where none runs, it is read for the next start. Exit code 1 if it is not served."
    })
final class ReloadCommand implements Callable<Integer> {
  private final Advisor advisor;

  @Option(names = "--force", description = "Serve it although it fails golden questions.")
  private boolean force;

  ReloadCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.desk().carryOut(advisor.knowledge(), new Order.Reload(force));
  }
}
