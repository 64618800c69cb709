package org.frameworkadvisor.bot.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;
import org.frameworkadvisor.bot.backup.BackupService;
import org.frameworkadvisor.bot.console.text.ConsoleSettings;
import org.frameworkadvisor.bot.console.text.ConsoleStreams;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.ProgressLine;
import org.frameworkadvisor.bot.console.text.TerminalDevice;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.Utf8Output;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.front.EvaluationService;
import org.frameworkadvisor.bot.front.KnowledgeOpener;
import org.frameworkadvisor.bot.front.RunningInstances;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.privacy.GuildDataRepository;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What every command works with: where to read and write, how to open knowledge, where to measure
/// it, how to copy everything.
///
/// @param instances those that run on the same data folder
/// @param guilds what is kept of them
/// @param nanos a clock, as `System::nanoTime`
record CliContext(
    ConsoleSettings settings,
    KnowledgeOpener opener,
    EvaluationService evaluation,
    BackupService backups,
    RunningInstances instances,
    GuildDataRepository guilds,
    ConsoleStreams streams,
    LongSupplier nanos) {

  private static final Logger LOG = LoggerFactory.getLogger(CliContext.class);

  TerminalStyle style() {
    return TerminalStyle.of(settings, streams.device());
  }

  Utf8Output out() {
    return streams.out();
  }

  Utf8Output err() {
    return streams.err();
  }

  /// Opens a knowledge base, has a task done with it and closes it.
  ///
  /// @return the exit code: the task's, or why there was no knowledge to work with
  int withFeatures(Path knowledge, ToIntFunction<AdvisorFeatures> task) {
    return withReady(
        knowledge,
        ready -> {
          warn(ready.warnings());
          return task.applyAsInt(ready.features());
        });
  }

  private int withReady(Path knowledge, ToIntFunction<KnowledgeOpener.Result.Ready> task) {
    if (!exists(knowledge)) {
      return ExitCode.USAGE;
    }
    return switch (open(knowledge)) {
      case KnowledgeOpener.Result.Rejected rejected ->
          rejected(rejected.reason(), rejected.problems());
      case KnowledgeOpener.Result.Ready ready -> {
        try (ready) {
          yield task.applyAsInt(ready);
        }
      }
    };
  }

  /// Has an order carried out by the instances that serve a knowledge base, or where there are
  /// none, for the next start.
  ///
  /// @return the exit code: whether it is done
  int carryOut(Path knowledge, ControlCommand command) {
    if (!exists(knowledge)) {
      return ExitCode.USAGE;
    }
    List<ControlCommand.Report> reports =
        withProgress(progress -> instances.send(knowledge, command, progress));
    if (!reports.isEmpty()) {
      return told(reports);
    }
    if (!(command instanceof ControlCommand.Status(boolean forPrograms) && forPrograms)) {
      out().line("Nothing runs on this data folder, so this is for the next start.");
    }
    return withReady(
        knowledge,
        ready -> {
          if (command instanceof ControlCommand.Status) {
            warn(ready.warnings());
          }
          MaintenanceService maintenance = ready.features().maintenance();
          ControlCommand.Report report =
              withProgress(progress -> command.carryOutAtStart(maintenance, progress));
          return told(List.of(report));
        });
  }

  private int told(List<ControlCommand.Report> reports) {
    reports.stream()
        .distinct()
        .flatMap(report -> report.lines().stream())
        .forEach(line -> out().line(TerminalText.line(line)));
    return reports.stream().allMatch(ControlCommand.Report::isDone)
        ? ExitCode.OK
        : ExitCode.CONTENT_PROBLEMS;
  }

  /// Has a task done with what is read of a knowledge base.
  int withContent(Path knowledge, ToIntFunction<ContentResult> task) {
    return exists(knowledge) ? task.applyAsInt(opener.check(knowledge)) : ExitCode.USAGE;
  }

  /// Has an experiment done and something done with its result.
  <T> int withResult(
      Function<ProgressListener, EvaluationService.Outcome<T>> experiment, ToIntFunction<T> task) {
    return switch (withProgress(experiment)) {
      case EvaluationService.Outcome.Refused<T> refused ->
          rejected(refused.reason(), refused.problems());
      case EvaluationService.Outcome.Done<T> done -> task.applyAsInt(done.result());
    };
  }

  private KnowledgeOpener.Result open(Path knowledge) {
    return withProgress(progress -> opener.open(knowledge, progress));
  }

  private <T> T withProgress(Function<ProgressListener, T> task) {
    boolean terminal = streams.device().isTerminal(TerminalDevice.Stream.ERR);
    try (ProgressLine progress = new ProgressLine(err(), terminal, nanos)) {
      return task.apply(progress);
    }
  }

  /// Whether there is a knowledge base; says so where there is none.
  boolean exists(Path knowledge) {
    if (Files.exists(knowledge)) {
      return true;
    }
    err()
        .line(
            "advisor: there is no knowledge base at "
                + TerminalText.line(knowledge.toString())
                + ". Name a folder or a file with --knowledge, or set knowledge.path in"
                + " config/advisor.yaml.");
    return false;
  }

  private void warn(List<String> warnings) {
    for (String warning : warnings) {
      err().line("advisor: " + TerminalText.line(warning));
      LOG.warn("{}", warning);
    }
    err().flush();
  }

  private int rejected(String reason, List<ContentProblem> problems) {
    for (ContentProblem problem : problems) {
      err().line(TerminalText.line(problem.toString()));
    }
    err().line("advisor: " + TerminalText.line(reason));
    return problems.isEmpty() ? ExitCode.UNAVAILABLE : ExitCode.CONTENT_PROBLEMS;
  }
}
