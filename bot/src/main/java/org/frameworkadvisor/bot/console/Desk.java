package org.frameworkadvisor.bot.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;
import org.frameworkadvisor.bot.backup.Backups;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Instances;
import org.frameworkadvisor.bot.front.Laboratory;
import org.frameworkadvisor.bot.front.Opened;
import org.frameworkadvisor.bot.front.Opening;
import org.frameworkadvisor.bot.front.Order;
import org.frameworkadvisor.bot.moderate.KnowledgeUpkeep;
import org.frameworkadvisor.bot.privacy.GuildData;
import org.frameworkadvisor.knowledge.Progress;
import org.frameworkadvisor.knowledge.content.Content;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What every command works with: where to read and write, how to open knowledge, where to measure
/// it, how to copy everything.
///
/// @param instances those that run on the same data folder
/// @param guilds what is kept of them
/// @param nanos a clock, as `System::nanoTime`
record Desk(
    ConsoleSettings settings,
    Opening opening,
    Laboratory laboratory,
    Backups backups,
    Instances instances,
    GuildData guilds,
    Streams streams,
    LongSupplier nanos) {

  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  Look look() {
    return Look.of(settings, streams.device());
  }

  Output out() {
    return streams.out();
  }

  Output err() {
    return streams.err();
  }

  /// Opens a knowledge base, has a task done with it and closes it.
  ///
  /// @return the exit code: the task's, or why there was no knowledge to work with
  int withFeatures(Path knowledge, ToIntFunction<Features> task) {
    return withReady(
        knowledge,
        ready -> {
          warn(ready.warnings());
          return task.applyAsInt(ready.features());
        });
  }

  private int withReady(Path knowledge, ToIntFunction<Opened.Ready> task) {
    if (!exists(knowledge)) {
      return ExitCode.USAGE;
    }
    return switch (open(knowledge)) {
      case Opened.Rejected rejected -> rejected(rejected.reason(), rejected.problems());
      case Opened.Ready ready -> {
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
  int carryOut(Path knowledge, Order order) {
    if (!exists(knowledge)) {
      return ExitCode.USAGE;
    }
    List<Order.Report> reports =
        withProgress(progress -> instances.send(knowledge, order, progress));
    if (!reports.isEmpty()) {
      return told(reports);
    }
    if (!(order instanceof Order.Status(boolean forPrograms) && forPrograms)) {
      out().line("Nothing runs on this data folder, so this is for the next start.");
    }
    return withReady(
        knowledge,
        ready -> {
          if (order instanceof Order.Status) {
            warn(ready.warnings());
          }
          KnowledgeUpkeep upkeep = ready.features().upkeep();
          Order.Report report = withProgress(progress -> order.carryOutAtStart(upkeep, progress));
          return told(List.of(report));
        });
  }

  private int told(List<Order.Report> reports) {
    reports.stream()
        .distinct()
        .flatMap(report -> report.lines().stream())
        .forEach(line -> out().line(Printable.line(line)));
    return reports.stream().allMatch(Order.Report::isDone)
        ? ExitCode.OK
        : ExitCode.CONTENT_PROBLEMS;
  }

  /// Has a task done with what is read of a knowledge base.
  int withContent(Path knowledge, ToIntFunction<Content> task) {
    return exists(knowledge) ? task.applyAsInt(opening.check(knowledge)) : ExitCode.USAGE;
  }

  /// Has an experiment done and something done with its result.
  <T> int withResult(Function<Progress, Laboratory.Outcome<T>> experiment, ToIntFunction<T> task) {
    return switch (withProgress(experiment)) {
      case Laboratory.Outcome.Refused<T> refused -> rejected(refused.reason(), refused.problems());
      case Laboratory.Outcome.Done<T> done -> task.applyAsInt(done.result());
    };
  }

  private Opened open(Path knowledge) {
    return withProgress(progress -> opening.open(knowledge, progress));
  }

  private <T> T withProgress(Function<Progress, T> task) {
    boolean terminal = streams.device().isTerminal(Device.Stream.ERR);
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
                + Printable.line(knowledge.toString())
                + ". Name a folder or a file with --knowledge, or set knowledge.path in"
                + " config/advisor.yaml.");
    return false;
  }

  private void warn(List<String> warnings) {
    for (String warning : warnings) {
      err().line("advisor: " + Printable.line(warning));
      LOG.warn("{}", warning);
    }
    err().flush();
  }

  private int rejected(String reason, List<ContentProblem> problems) {
    for (ContentProblem problem : problems) {
      err().line(Printable.line(problem.toString()));
    }
    err().line("advisor: " + Printable.line(reason));
    return problems.isEmpty() ? ExitCode.UNAVAILABLE : ExitCode.CONTENT_PROBLEMS;
  }
}
