package org.frameworkadvisor.bot.console;

import java.util.List;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.knowledge.GoldenResult;
import picocli.CommandLine.Command;

/// Asks the golden questions.
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Asks the questions of golden.yaml and says which are not answered as expected; exit code 1"
            + " if there is one.")
final class TestCommand implements Callable<Integer> {
  private final Advisor advisor;

  TestCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(this::ask);
  }

  private int ask(Features features) {
    List<GoldenResult> results = features.upkeep().golden();
    ReloadText.golden(results).forEach(line -> advisor.desk().out().line(Printable.line(line)));
    return results.stream().allMatch(GoldenResult::passed)
        ? ExitCode.OK
        : ExitCode.CONTENT_PROBLEMS;
  }
}
