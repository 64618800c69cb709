package org.frameworkadvisor.bot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Sums up a topic.
@Command(
    name = "summarise",
    aliases = "summarize",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = "Lists the key points on a topic, in quotes.")
final class SummariseCliCommand implements Callable<Integer> {
  private final AdvisorCommand advisor;

  @Parameters(
      paramLabel = "topic",
      description = "A framework, or anything that the knowledge has a section on; none for all.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  SummariseCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(features ->
        advisor.print(
            () -> features.comparisonService().summarise(String.join(" ", words)), 1, json));
  }
}
