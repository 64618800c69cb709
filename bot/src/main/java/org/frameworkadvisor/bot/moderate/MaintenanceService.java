package org.frameworkadvisor.bot.moderate;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.ReloadEntry.Counts;
import org.frameworkadvisor.bot.moderate.ReloadEntry.Result;
import org.frameworkadvisor.knowledge.KnowledgeMaintenance;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchExplanation;
import org.frameworkadvisor.knowledge.snapshot.ContentDiff;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;

/// Looks after the knowledge: everything that has other knowledge served goes through here, and is
/// kept in the history. Where that cannot be written, the rest is done all the same.
///
/// Whether someone may is for the front end to check, at every call.
public final class MaintenanceService {
  private final KnowledgeMaintenance maintenance;
  private final ReloadHistoryRepository history;
  private final Freshness freshness;

  /// @param freshness says what is stale, and has the clock
  public MaintenanceService(
      KnowledgeMaintenance maintenance, ReloadHistoryRepository history, Freshness freshness) {
    this.maintenance = maintenance;
    this.history = history;
    this.freshness = freshness;
  }

  /// Looks different whenever there may be something to [refresh][#refresh].
  ///
  /// @throws IOException when the content cannot be looked at
  Object state() throws IOException {
    return maintenance.state();
  }

  /// Reads the content anew because someone said so. An earlier version that was gone back to is
  /// not held on to any longer.
  ///
  /// @param force whether the new state is served although it fails golden questions
  public RecordedOutcome<ReloadOutcome> reload(
      ReloadInitiator by, boolean force, ProgressListener progress) {
    Begun begun = begin(by);
    ReloadOutcome outcome = maintenance.reload(force, progress);
    return outcome instanceof ReloadOutcome.Busy
        ? new RecordedOutcome<>(outcome, true)
        : new RecordedOutcome<>(outcome, keep(begun.entry(outcome)));
  }

  /// Reads the content anew where it has changed. Only what comes of a change is kept, and only by
  /// the first of the processes that share the data folder: the others follow it.
  public RecordedOutcome<ReloadOutcome> refresh(ReloadInitiator by, ProgressListener progress) {
    Begun begun = begin(by);
    ReloadOutcome outcome = maintenance.refresh(progress);
    boolean isKept =
        switch (outcome) {
          case ReloadOutcome.Unchanged _, ReloadOutcome.Busy _ -> true;
          case ReloadOutcome.Published published ->
              isKept(published.now()) || keep(begun.entry(outcome));
          case ReloadOutcome.Rejected _, ReloadOutcome.Withheld _, ReloadOutcome.Failed _ ->
              keep(begun.entry(outcome));
        };
    return new RecordedOutcome<>(outcome, isKept);
  }

  /// Whether a version is the last that anybody had served.
  private boolean isKept(String version) {
    return history(Optional.empty(), 1).stream()
        .flatMap(List::stream)
        .anyMatch(entry -> entry.now().equals(version));
  }

  /// Goes back to an earlier version, until the content changes or is reloaded.
  public RecordedOutcome<RollbackOutcome> rollback(ReloadInitiator by, String version) {
    Begun begun = begin(by);
    RollbackOutcome outcome = maintenance.rollback(version);
    boolean isKept =
        switch (outcome) {
          case RollbackOutcome.RolledBack done ->
              keep(
                  begun.entry(
                      Result.ROLLED_BACK, done.before(), done.now(), done.diff(), done.took()));
          case RollbackOutcome.Failed _ -> keep(begun.inVain(Result.FAILED));
          case RollbackOutcome.AlreadyServed _, RollbackOutcome.Unknown _, RollbackOutcome.Busy _ ->
              true;
        };
    return new RecordedOutcome<>(outcome, isKept);
  }

  /// Keeps the outcome of reading the content at the start, if it had changed; to be called once,
  /// by a process that goes on serving.
  ///
  /// @param by the start itself, or who started for that alone
  /// @return empty where it was as it is being served
  public Optional<RecordedOutcome<ReloadOutcome>> recordStart(ReloadInitiator by) {
    return maintenance
        .atStart()
        .map(outcome -> new RecordedOutcome<>(outcome, keep(begin(by).entry(outcome))));
  }

  /// The time zone in which people are told about times.
  public ZoneId zone() {
    return freshness.zone();
  }

  /// The versions that can be served, that which was served last first.
  public List<KnowledgeStatus.Version> versions() {
    return maintenance.versions();
  }

  /// Asks the golden questions.
  public List<GoldenResult> golden() {
    return maintenance.goldenResults();
  }

  /// Why a question gets what it gets.
  ///
  /// @param passages how many passages the ranking goes down to
  public SearchExplanation explain(Question question, int passages) {
    return maintenance.explain(question, passages);
  }

  /// What was done last, the latest first; empty where the history cannot be read now.
  ///
  /// @param reader the server whose moderators read it, who get to know those of other servers as
  ///   such only; empty for the operator
  public Optional<List<ReloadEntry>> history(Optional<GuildId> reader, int most) {
    try {
      return Optional.of(
          history.latest(maintenance.status().location(), most).stream()
              .map(entry -> entry.by(seenBy(reader, entry.by())))
              .toList());
    } catch (StoreUnavailable e) {
      return Optional.empty();
    }
  }

  /// What is being served and what of it should be looked at.
  ///
  /// @param reader as in [#history]
  public MaintenanceStatus status(Optional<GuildId> reader) {
    return new MaintenanceStatus(
        maintenance.status(),
        history(reader, 1).flatMap(entries -> entries.stream().findFirst()),
        freshness.stale(maintenance.reviewed()));
  }

  private static ReloadInitiator seenBy(Optional<GuildId> reader, ReloadInitiator by) {
    return by instanceof ReloadInitiator.Moderator moderator
            && reader.filter(guild -> !guild.equals(moderator.guild())).isPresent()
        ? new ReloadInitiator.OfAnotherServer()
        : by;
  }

  private boolean keep(ReloadEntry entry) {
    try {
      history.add(maintenance.status().location(), entry);
      return true;
    } catch (StoreUnavailable e) {
      return false;
    }
  }

  private Begun begin(ReloadInitiator by) {
    return new Begun(by, freshness.clock().instant(), maintenance.status().version());
  }

  private final class Begun {
    private final ReloadInitiator by;
    private final Instant at;
    private final String version;

    Begun(ReloadInitiator by, Instant at, String version) {
      this.by = by;
      this.at = at;
      this.version = version;
    }

    ReloadEntry entry(ReloadOutcome outcome) {
      return switch (outcome) {
        case ReloadOutcome.Published done ->
            entry(Result.PUBLISHED, done.before(), done.now(), done.diff(), done.took());
        case ReloadOutcome.Unchanged _ -> inVain(Result.UNCHANGED);
        case ReloadOutcome.Rejected _ -> inVain(Result.REJECTED);
        case ReloadOutcome.Withheld _ -> inVain(Result.WITHHELD);
        case ReloadOutcome.Failed _, ReloadOutcome.Busy _ -> inVain(Result.FAILED);
      };
    }

    ReloadEntry entry(Result result, String before, String now, ContentDiff diff, Duration took) {
      Counts passages =
          new Counts(diff.added().size(), diff.changed().size(), diff.removed().size());
      return new ReloadEntry(at, by, result, before, now, passages, took);
    }

    ReloadEntry inVain(Result result) {
      Duration took = Duration.between(at, freshness.clock().instant());
      return new ReloadEntry(at, by, result, version, version, Counts.NONE, took);
    }
  }

  /// Says which documents should be checked again.
  ///
  /// @param staleAfter how long after a person has checked the facts, where these say nothing else;
  ///   zero for never
  /// @param zone where a day begins and ends
  public record Freshness(Duration staleAfter, ZoneId zone, InstantSource clock) {

    /// Those that are stale by now, the oldest first; one for each document.
    public List<KnowledgeStatus.Review> stale(List<KnowledgeStatus.Review> documents) {
      if (staleAfter.isZero()) {
        return List.of();
      }
      Map<String, KnowledgeStatus.Review> stale = new LinkedHashMap<>();
      documents.stream()
          .filter(this::isStale)
          .sorted(Comparator.comparing(KnowledgeStatus.Review::on))
          .forEach(one -> stale.merge(one.document(), one, Freshness::together));
      return List.copyOf(stale.values());
    }

    private boolean isStale(KnowledgeStatus.Review one) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
      return one.on()
          .isBefore(
              one.months() == 0
                  ? LocalDate.ofInstant(clock.instant().minus(staleAfter), zone)
                  : today.minusMonths(one.months()));
    }

    /// A document that is stale as a whole is so in each of its parts.
    private static KnowledgeStatus.Review together(
        KnowledgeStatus.Review older, KnowledgeStatus.Review one) {
      if (older.keys().isEmpty() || one.keys().isEmpty()) {
        return older.keys().isEmpty() ? older : one;
      }
      return new KnowledgeStatus.Review(
          older.document(),
          older.title(),
          older.on(),
          older.months(),
          Stream.concat(older.keys().stream(), one.keys().stream()).toList());
    }
  }
}
