package org.frameworkadvisor.bot.console.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.EvaluationText;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.Utf8Output;
import org.frameworkadvisor.bot.front.EvaluationService;
import org.frameworkadvisor.knowledge.evaluation.EvaluationResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures answers against labelled questions.
@Command(
    name = "eval",
    description = {
      "Measures answers against labelled questions, with plain BM25 beside them.",
      "Questions from a file are put to the knowledge base in use; a folder brings its own."
    })
final class EvalCliCommand implements Callable<Integer> {
  private static final int MOST_TYPING_ERRORS = 10;

  private final CliContext context;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "SET",
      description =
          "A file with a labelled question on each line, as knowledge/evaluation/questions.jsonl, or"
              + " a folder in BEIR's layout: corpus.jsonl, queries.jsonl, qrels/*.tsv.")
  private List<Path> sets = new ArrayList<>();

  @Option(
      names = "--typos",
      paramLabel = "N",
      description = "Make N typing errors in every question, 0 to 10; the same ones each time.")
  private int typos;

  @Option(names = "--json", description = "Print one JSON object on a line for each set.")
  private boolean json;

  EvalCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (typos < 0 || typos > MOST_TYPING_ERRORS) {
      throw wrong("--typos must be from 0 to " + MOST_TYPING_ERRORS + ", was " + typos);
    }
    for (Path set : sets) {
      if (!Files.exists(set)) {
        throw wrong(
            "there is no set at "
                + set
                + ". Name a file of labelled questions or a folder in BEIR's layout");
      }
    }
    if (sets.stream().anyMatch(Files::isRegularFile)
        && !context.opening().exists(context.knowledge())) {
      return ExitCode.USAGE;
    }
    int exitCode = ExitCode.OK;
    for (Path set : sets) {
      exitCode = Math.max(exitCode, measure(set));
    }
    return exitCode;
  }

  private int measure(Path set) {
    EvaluationService evaluation = context.evaluation();
    return context.withResult(
        progress -> evaluation.measure(set, context.knowledge(), typos, progress),
        result -> {
          print(set, result);
          return ExitCode.OK;
        });
  }

  private void print(Path set, EvaluationResult result) {
    Utf8Output out = context.out();
    if (json) {
      out.line(EvaluationText.json(set, typos, result));
    } else {
      out.lines(EvaluationText.table(set, typos, result, context.style()));
    }
    // Sets may take minutes each.
    out.flush();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
