package org.frameworkadvisor.bot.console.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.TerminalDevice;
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
    description = {
      "Answers a question with a quoted passage.",
      "The sentences that answer are in colour, or where there is no colour »between these«."
    })
final class AskCliCommand implements Callable<Integer> {
  private static final int MOST_PASSAGES = 100;

  private final CliContext context;

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

  AskCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    int passages = passages();
    if (!words.isEmpty()) {
      String question = String.join(" ", words);
      return context.withFeatures(features ->
          context.reply(
              () ->
                  features
                      .questionService()
                      .answerWithoutContext(LineMode.HERE, question, passages),
              passages,
              json,
              reply -> QuestionnaireOffer.inShell(features.recommendationService(), reply)));
    }
    if (context.streams().device().isTerminal(TerminalDevice.Stream.IN)) {
      context.err().line("Type one question per line; Ctrl-D ends.");
      context.err().flush();
    }
    return context.withFeatures(features -> {
      LineMode lines = new LineMode(context, features);
      return json ? lines.answerAsJson(passages) : lines.answerAsText(passages);
    });
  }

  private int passages() {
    if (limit == null) {
      return json ? context.settings().passages() : 1;
    }
    if (limit < 1 || limit > MOST_PASSAGES) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--limit must be from 1 to " + MOST_PASSAGES + ", was " + limit);
    }
    return limit;
  }
}
