package org.frameworkadvisor.bot.console.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.frameworkadvisor.bot.backup.BackupService;
import org.frameworkadvisor.bot.console.text.ConsoleSettings;
import org.frameworkadvisor.bot.console.text.ConsoleStreams;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.JsonText;
import org.frameworkadvisor.bot.console.text.OpeningReport;
import org.frameworkadvisor.bot.console.text.ReplyJson;
import org.frameworkadvisor.bot.console.text.ReplyText;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.console.text.Utf8Output;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.front.EvaluationService;
import org.frameworkadvisor.bot.front.KnowledgeOpener;
import org.frameworkadvisor.bot.front.RunningInstances;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.privacy.GuildDataRepository;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// What the commands of one command line work with: where to read and write, which knowledge to
/// open, where to measure it, how to copy everything.
///
/// @param instances those that run on the same data folder
/// @param guilds what is kept of them
/// @param nanos a clock, as `System::nanoTime`
/// @param option the knowledge base that the command line names
public record CliContext(
    ConsoleSettings settings,
    KnowledgeOpener opener,
    EvaluationService evaluation,
    BackupService backups,
    RunningInstances instances,
    GuildDataRepository guilds,
    ConsoleStreams streams,
    LongSupplier nanos,
    KnowledgeOption option)
    implements CommandContext {

  /// The knowledge base that the command line is about.
  public Path knowledge() {
    return option.path().orElse(settings.knowledge());
  }

  OpeningReport opening() {
    return new OpeningReport(streams, nanos);
  }

  public Utf8Output out() {
    return streams.out();
  }

  public Utf8Output err() {
    return streams.err();
  }

  @Override
  public TerminalStyle style() {
    return TerminalStyle.of(settings, streams.device());
  }

  @Override
  public void show(List<String> lines) {
    out().lines(lines);
  }

  @Override
  public void say(String text) {
    out().line(TerminalText.line(text));
  }

  /// Tells on standard error.
  public void warn(String text) {
    streams.warn(text);
  }

  @Override
  public int refuse(String reason, int exitCode) {
    return streams.refuse(reason, exitCode);
  }

  @Override
  public int noQuestionnaire() {
    return refuse(
        "this knowledge base has no questionnaire. Put a questionnaire.yaml into its folder.",
        ExitCode.UNAVAILABLE);
  }

  @Override
  public int reply(Supplier<Reply> feature, boolean json) {
    return reply(feature, 1, json, _ -> Optional.empty());
  }

  /// Shows the reply of a feature.
  ///
  /// @param offer a line to put behind a reply for people
  /// @return the exit code
  int reply(
      Supplier<Reply> feature,
      int passages,
      boolean json,
      Function<Reply, Optional<String>> offer) {
    long started = nanos.getAsLong();
    Reply reply = feature.get();
    long took = nanos.getAsLong() - started;
    if (json) {
      out().line(ReplyJson.of(reply, took, JsonText.Layout.INDENTED));
    } else {
      show(new ReplyText(style()).lines(reply, passages));
      offer.apply(reply).ifPresent(line -> show(new TextLayout(style()).plain(line).lines()));
    }
    return reply instanceof Reply.Unavailable ? ExitCode.UNAVAILABLE : ExitCode.OK;
  }

  @Override
  public int withFeatures(ToIntFunction<AdvisorFeatures> task) {
    return withReady(ready -> {
      opening().warn(ready.warnings());
      return task.applyAsInt(ready.features());
    });
  }

  private int withReady(ToIntFunction<KnowledgeOpener.Result.Ready> task) {
    if (!opening().exists(knowledge())) {
      return ExitCode.USAGE;
    }
    return switch (opening().withProgress(progress -> opener.open(knowledge(), progress))) {
      case KnowledgeOpener.Result.Rejected rejected ->
          opening().rejected(rejected.reason(), rejected.problems());
      case KnowledgeOpener.Result.Ready ready -> {
        try (ready) {
          yield task.applyAsInt(ready);
        }
      }
    };
  }

  /// Sends it to the instances that serve the knowledge base; where there are none, carries it out
  /// for the next start.
  @Override
  public int carryOut(ControlCommand command) {
    if (!opening().exists(knowledge())) {
      return ExitCode.USAGE;
    }
    List<ControlCommand.Report> reports =
        opening().withProgress(progress -> instances.send(knowledge(), command, progress));
    if (!reports.isEmpty()) {
      return told(reports);
    }
    if (!(command instanceof ControlCommand.Status(boolean forPrograms) && forPrograms)) {
      out().line("Nothing runs on this data folder, so this is for the next start.");
    }
    return withReady(ready -> {
      if (command instanceof ControlCommand.Status) {
        opening().warn(ready.warnings());
      }
      MaintenanceService maintenance = ready.features().maintenance();
      ControlCommand.Report report =
          opening().withProgress(progress -> command.carryOutAtStart(maintenance, progress));
      return told(List.of(report));
    });
  }

  private int told(List<ControlCommand.Report> reports) {
    reports.stream().distinct().flatMap(report -> report.lines().stream()).forEach(this::say);
    return reports.stream().allMatch(ControlCommand.Report::isDone)
        ? ExitCode.OK
        : ExitCode.CONTENT_PROBLEMS;
  }

  /// Runs a task on what is read of a knowledge base.
  int withContent(Path path, ToIntFunction<ContentResult> task) {
    return opening().exists(path) ? task.applyAsInt(opener.check(path)) : ExitCode.USAGE;
  }

  /// Runs an experiment, and a task on its result.
  <T> int withResult(
      Function<ProgressListener, EvaluationService.Outcome<T>> experiment, ToIntFunction<T> task) {
    return switch (opening().withProgress(experiment)) {
      case EvaluationService.Outcome.Refused<T> refused ->
          opening().rejected(refused.reason(), refused.problems());
      case EvaluationService.Outcome.Done<T> done -> task.applyAsInt(done.result());
    };
  }
}
