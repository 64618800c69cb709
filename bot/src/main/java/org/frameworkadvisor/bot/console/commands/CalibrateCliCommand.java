package org.frameworkadvisor.bot.console.commands;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.JsonText;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.Utf8Output;
import org.frameworkadvisor.bot.front.EvaluationService;
import org.frameworkadvisor.bot.front.EvaluationService.LabelledFor;
import org.frameworkadvisor.knowledge.evaluation.DecisionCalibrator;
import org.frameworkadvisor.knowledge.search.AnswerDecision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Fits the decision whether to answer.
@Command(
    name = "calibrate",
    description = {
      "Fits the decision whether to answer to labelled questions.",
      "Every figure is from models that had not seen the question. Without --report and --decision"
          + " nothing is written."
    })
final class CalibrateCliCommand implements Callable<Integer> {
  private final CliContext context;

  @Spec private CommandSpec spec;

  @Option(
      names = "--questions",
      required = true,
      paramLabel = "FILE[=KNOWLEDGE]",
      description =
          "Labelled questions, and the knowledge base that they were labelled for if it is not the"
              + " one in use. May be repeated.")
  private List<String> questions = new ArrayList<>();

  @Option(
      names = "--report",
      paramLabel = "FILE.md",
      description = "Write the report there, and its diagrams beside it as .svg.")
  private @Nullable Path report;

  @Option(
      names = "--decision",
      paramLabel = "FILE.json",
      description = "Write the fitted decision there.")
  private @Nullable Path decision;

  CalibrateCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<LabelledFor> sources = questions.stream().map(this::source).toList();
    for (LabelledFor source : sources) {
      if (!context.opening().exists(source.knowledge())) {
        return ExitCode.USAGE;
      }
    }
    checkWritable(report);
    checkWritable(decision);
    EvaluationService evaluation = context.evaluation();
    return context.withResult(progress -> evaluation.calibrate(sources, progress), this::finish);
  }

  /// A file that exists under the whole name is meant, even where the name holds a `=`.
  private LabelledFor source(String named) {
    int equals = named.lastIndexOf('=');
    boolean whole = equals < 0 || Files.exists(Path.of(named));
    Path file = Path.of(whole ? named : named.substring(0, equals));
    if (!Files.isRegularFile(file)) {
      throw wrong("there is no file of labelled questions at " + file);
    }
    return new LabelledFor(
        file, whole ? context.knowledge() : Path.of(named.substring(equals + 1)));
  }

  /// Fitting takes a while, so what would fail after it fails before.
  private void checkWritable(@Nullable Path file) {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    boolean writable =
        Files.exists(file)
            ? Files.isRegularFile(file) && Files.isWritable(file)
            : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    if (!writable) {
      throw wrong("cannot write " + file + ". Name a file in a folder that exists");
    }
  }

  private int finish(DecisionCalibrator.Result result) {
    print(result);
    try {
      if (report != null) {
        String name = String.valueOf(report.getFileName());
        Path diagram = report.resolveSibling(name.replaceFirst("(?:\\.[^.]*)?$", ".svg"));
        write(diagram, result.diagram());
        write(report, illustrated(result.report(), diagram));
      }
      if (decision != null) {
        write(decision, json(result.decision()) + "\n");
      }
      return ExitCode.OK;
    } catch (IOException e) {
      return context.refuse("cannot write: " + e + ".", ExitCode.USAGE);
    }
  }

  private void print(DecisionCalibrator.Result result) {
    Utf8Output out = context.out();
    double threshold = result.decision().whole().threshold();
    out.line(String.format(Locale.ROOT, "Answers from a probability of %.3f on.", threshold));
    out.line(
        "coverage: share of the answerable ones answered; wrong: share of the others answered");
    out.line(row("", "questions", "coverage", "wrong", "precision", "AUROC", "calibration error"));
    for (DecisionCalibrator.Summary set : result.summaries()) {
      out.line(
          row(
              TerminalText.line(set.origin()),
              Integer.toString(set.questions()),
              share(set.covered()),
              share(set.wrong()),
              share(set.precision()),
              share(set.areaUnderRoc()),
              share(set.calibrationError())));
    }
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "  %-24s %9s %9s %9s %9s %9s %18s", cells);
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    context.say("Written: " + file);
  }

  /// The report with its diagrams below the title.
  private static String illustrated(String report, Path diagram) {
    int body = report.indexOf("\n\n") + 2;
    return report.substring(0, body)
        + "![Reliability, and precision against coverage]("
        + diagram.getFileName()
        + ")\n\n"
        + report.substring(body);
  }

  private static String json(AnswerDecision decision) {
    return JsonText.object(
        JsonText.Layout.INDENTED,
        json -> {
          write(json.generator(), "whole", decision.whole());
          write(json.generator(), "closestOnly", decision.closestOnly());
        });
  }

  private static void write(JsonGenerator json, String name, AnswerDecision.Rule rule)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("intercept", rule.intercept());
    json.writeArrayFieldStart("weights");
    for (double weight : rule.weights()) {
      json.writeNumber(weight);
    }
    json.writeEndArray();
    json.writeNumberField("threshold", rule.threshold());
    json.writeEndObject();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
