package org.frameworkadvisor.bot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts frameworks side by side.
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = "Puts frameworks side by side, in quotes.")
final class CompareCliCommand implements Callable<Integer> {
  private final AdvisorCommand advisor;

  @Parameters(arity = "2..4", paramLabel = "framework", description = "Two to four frameworks.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--aspect",
      paramLabel = "X",
      description = "Compare this alone, in your own words: performance, learning curve…")
  private String aspect = "";

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  CompareCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(features ->
        advisor.print(() -> features.comparisonService().compare(names, aspect), 1, json));
  }
}
