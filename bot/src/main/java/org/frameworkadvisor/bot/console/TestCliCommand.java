package org.frameworkadvisor.bot.console;

import java.util.List;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import picocli.CommandLine.Command;

/// Asks the golden questions.
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description =
        "Asks the questions of golden.yaml and says which are not answered as expected; exit code 1"
            + " if there is one.")
final class TestCliCommand implements Callable<Integer> {
  private final AdvisorCommand advisor;

  TestCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(this::ask);
  }

  private int ask(AdvisorFeatures features) {
    List<GoldenResult> results = features.maintenance().golden();
    ReloadText.golden(results)
        .forEach(line -> advisor.context().out().line(TerminalText.line(line)));
    return results.stream().allMatch(GoldenResult::passed)
        ? ExitCode.OK
        : ExitCode.CONTENT_PROBLEMS;
  }
}
