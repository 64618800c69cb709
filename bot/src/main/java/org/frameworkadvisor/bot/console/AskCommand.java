package org.frameworkadvisor.bot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Answers one question, or one on each line of standard input.
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Answers a question with a quoted passage.",
      "The sentences that answer are in colour, or where there is no colour »between these«."
    })
final class AskCommand implements Callable<Integer> {
  private static final int MOST_PASSAGES = 100;

  private final Advisor advisor;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "question",
      description = "In your own words. Without it, every line of standard input is a question.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--json",
      description = "Print one JSON object; without a question, one on a line for each line.")
  private boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many passages to show, 1 to 100: the answer and the next best ones.")
  private @Nullable Integer limit;

  AskCommand(Advisor advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    int passages = passages();
    if (!words.isEmpty()) {
      String question = String.join(" ", words);
      return advisor.withFeatures(features ->
          advisor.print(
              () -> features.ask().answerAlone(Advisor.HERE, question, passages),
              passages,
              json,
              reply -> Offer.inShell(features.recommend(), reply)));
    }
    Desk desk = advisor.desk();
    if (desk.streams().device().isTerminal(Device.Stream.IN)) {
      desk.err().line("Type one question per line; Ctrl-D ends.");
      desk.err().flush();
    }
    return advisor.withFeatures(features -> {
      LineMode lines = new LineMode(desk, features);
      return json ? lines.answerAsJson(passages) : lines.answerAsText(passages);
    });
  }

  private int passages() {
    if (limit == null) {
      return json ? advisor.desk().settings().passages() : 1;
    }
    if (limit < 1 || limit > MOST_PASSAGES) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--limit must be from 1 to " + MOST_PASSAGES + ", was " + limit);
    }
    return limit;
  }
}
