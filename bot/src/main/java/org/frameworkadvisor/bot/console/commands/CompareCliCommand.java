package org.frameworkadvisor.bot.console.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts frameworks side by side.
@Command(name = "compare", description = "Puts frameworks side by side, in quotes.")
final class CompareCliCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(arity = "0..*", paramLabel = "framework", description = "Two to four frameworks.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--aspect",
      paramLabel = "X",
      description = "Compare this alone, in your own words: performance, learning curve…")
  private String aspect = "";

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  CompareCliCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return context.withFeatures(
        features -> context.reply(() -> features.comparisonService().compare(names, aspect), json));
  }
}
