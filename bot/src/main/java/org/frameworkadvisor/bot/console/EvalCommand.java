package org.frameworkadvisor.bot.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.front.Laboratory;
import org.frameworkadvisor.knowledge.evaluation.Measured;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures answers against labelled questions.
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Measures answers against labelled questions, with plain BM25 beside them.",
      "Questions from a file are put to the knowledge base in use; a folder brings its own."
    })
final class EvalCommand implements Callable<Integer> {
  private static final int MOST_TYPING_ERRORS = 10;

  private final Advisor advisor;

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

  EvalCommand(Advisor advisor) {
    this.advisor = advisor;
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
    Desk desk = advisor.desk();
    if (sets.stream().anyMatch(Files::isRegularFile) && !desk.exists(advisor.knowledge())) {
      return ExitCode.USAGE;
    }
    int exitCode = ExitCode.OK;
    for (Path set : sets) {
      exitCode = Math.max(exitCode, measure(set));
    }
    return exitCode;
  }

  private int measure(Path set) {
    Desk desk = advisor.desk();
    Laboratory laboratory = desk.laboratory();
    return desk.withResult(
        progress -> laboratory.measure(set, advisor.knowledge(), typos, progress),
        measured -> {
          print(set, measured);
          return ExitCode.OK;
        });
  }

  private void print(Path set, Measured measured) {
    Output out = advisor.desk().out();
    if (json) {
      out.line(MeasuredText.json(set, typos, measured));
    } else {
      out.lines(MeasuredText.table(set, typos, measured, advisor.desk().look()));
    }
    // Sets may take minutes each.
    out.flush();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
