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
    versionProvider = Version.class,
    description = "Lists the key points on a topic, in quotes.")
final class SummariseCommand implements Callable<Integer> {
  private final Advisor advisor;

  @Parameters(
      paramLabel = "topic",
      description = "A framework, or anything that the knowledge has a section on; none for all.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  SummariseCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    return advisor.withFeatures(features ->
        advisor.print(() -> features.compare().summarise(String.join(" ", words)), 1, json));
  }
}
