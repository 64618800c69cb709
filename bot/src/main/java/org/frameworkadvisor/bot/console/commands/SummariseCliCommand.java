package org.frameworkadvisor.bot.console.commands;

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
    description = "Lists the key points on a topic, in quotes.")
final class SummariseCliCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(
      paramLabel = "topic",
      description = "A framework, or anything that the knowledge has a section on; none for all.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  SummariseCliCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.withFeatures(features ->
        context.reply(() -> features.comparisonService().summarise(String.join(" ", words)), json));
  }
}
