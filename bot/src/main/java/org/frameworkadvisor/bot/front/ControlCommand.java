package org.frameworkadvisor.bot.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.moderate.HistoryText;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.MaintenanceStatus;
import org.frameworkadvisor.bot.moderate.RecordedOutcome;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.bot.moderate.ReloadText;
import org.frameworkadvisor.bot.moderate.StatusText;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;

/// What the operator wants done with the knowledge, here or by an instance that runs.
public sealed interface ControlCommand {

  /// Reads the content anew.
  ///
  /// @param force whether it is served although it fails golden questions
  record Reload(boolean force) implements ControlCommand {}

  /// Goes back to an earlier version.
  record Rollback(String version) implements ControlCommand {}

  /// Says what is being served.
  ///
  /// @param forPrograms whether as a JSON object
  record Status(boolean forPrograms) implements ControlCommand {}

  /// Its outcome.
  ///
  /// @param isDone whether it is as the operator wants it now
  /// @param lines for a person
  record Report(boolean isDone, List<String> lines) {
    public Report {
      lines = List.copyOf(lines);
    }
  }

  /// Does it.
  default Report carryOut(MaintenanceService maintenance, ProgressListener progress) {
    return switch (this) {
      case Reload reload ->
          reloaded(maintenance.reload(new ReloadInitiator.Operator(), reload.force(), progress));
      case Rollback rollback ->
          rolledBack(maintenance.rollback(new ReloadInitiator.Operator(), rollback.version()));
      case Status status -> status(maintenance, status.forPrograms());
    };
  }

  /// Does it where nothing runs that would have to do it: the start just now has read the content
  /// already if it had changed.
  default Report carryOutAtStart(MaintenanceService maintenance, ProgressListener progress) {
    if (this instanceof Status) {
      return carryOut(maintenance, progress);
    }
    Optional<RecordedOutcome<ReloadOutcome>> atStart =
        maintenance.recordStart(new ReloadInitiator.Operator());
    return atStart
        .filter(start -> this instanceof Reload reload && !(reload.force() && isInVain(start)))
        .map(ControlCommand::reloaded)
        .orElseGet(() -> carryOut(maintenance, progress));
  }

  private static boolean isInVain(RecordedOutcome<ReloadOutcome> reload) {
    return !reload.outcome().isServed();
  }

  /// The report of a reload.
  static Report reloaded(RecordedOutcome<ReloadOutcome> reload) {
    return report(reload.outcome().isServed(), ReloadText.of(reload.outcome()), reload.isKept());
  }

  private static Report rolledBack(RecordedOutcome<RollbackOutcome> rollback) {
    boolean isDone =
        switch (rollback.outcome()) {
          case RollbackOutcome.RolledBack _, RollbackOutcome.AlreadyServed _ -> true;
          case RollbackOutcome.Unknown _, RollbackOutcome.Failed _, RollbackOutcome.Busy _ -> false;
        };
    return report(isDone, ReloadText.of(rollback.outcome()), rollback.isKept());
  }

  private static Report status(MaintenanceService maintenance, boolean forPrograms) {
    MaintenanceStatus status = maintenance.status(Optional.empty());
    if (forPrograms) {
      return new Report(true, status.knowledge().json(status.stale()).lines().toList());
    }
    List<String> lines = StatusText.of(status);
    status
        .last()
        .ifPresent(last -> lines.add(1, "Last: " + HistoryText.of(last, maintenance.zone())));
    return new Report(true, lines);
  }

  private static Report report(boolean isDone, List<String> lines, boolean isKept) {
    List<String> all = new ArrayList<>(lines);
    if (!isKept) {
      all.add(ReloadText.NOT_KEPT);
    }
    return new Report(isDone, all);
  }
}
