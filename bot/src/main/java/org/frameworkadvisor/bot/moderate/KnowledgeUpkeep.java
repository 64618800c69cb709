package org.frameworkadvisor.bot.moderate;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.moderate.ReloadEntry.Counts;
import org.frameworkadvisor.bot.moderate.ReloadEntry.Result;
import org.frameworkadvisor.knowledge.Changes;
import org.frameworkadvisor.knowledge.GoldenResult;
import org.frameworkadvisor.knowledge.KnowledgeVersion;
import org.frameworkadvisor.knowledge.Progress;
import org.frameworkadvisor.knowledge.ReloadOutcome;
import org.frameworkadvisor.knowledge.RollbackOutcome;
import org.frameworkadvisor.knowledge.retrieval.Explanation;
import org.frameworkadvisor.knowledge.retrieval.Question;

/// Looks after the knowledge: everything that has other knowledge served goes through here, and is
/// kept in the history. Where that cannot be written, the rest is done all the same.
///
/// Whether someone may is for the front end to check, at every call.
public final class KnowledgeUpkeep {
  private final Upkeep upkeep;
  private final ReloadHistory history;
  private final Freshness freshness;

  /// @param freshness says what is stale, and has the clock
  public KnowledgeUpkeep(Upkeep upkeep, ReloadHistory history, Freshness freshness) {
    this.upkeep = upkeep;
    this.history = history;
    this.freshness = freshness;
  }

  /// Looks different whenever there may be something to [refresh][#refresh].
  ///
  /// @throws IOException when the content cannot be looked at
  Object state() throws IOException {
    return upkeep.state();
  }

  /// Reads the content anew because someone said so. An earlier version that somebody went back to
  /// is not held on to any longer.
  ///
  /// @param force whether the new state is served although it fails golden questions
  public Recorded<ReloadOutcome> reload(Initiator by, boolean force, Progress progress) {
    Begun begun = begin(by);
    ReloadOutcome outcome = upkeep.reload(force, progress);
    return outcome instanceof ReloadOutcome.Busy
        ? new Recorded<>(outcome, true)
        : new Recorded<>(outcome, keep(begun.entry(outcome)));
  }

  /// Reads the content anew where it has changed. Only what comes of a change is kept, and only by
  /// the first of the processes that share the data folder: the others follow it.
  public Recorded<ReloadOutcome> refresh(Initiator by, Progress progress) {
    Begun begun = begin(by);
    ReloadOutcome outcome = upkeep.refresh(progress);
    boolean isKept =
        switch (outcome) {
          case ReloadOutcome.Unchanged _, ReloadOutcome.Busy _ -> true;
          case ReloadOutcome.Published published ->
              isKept(published.now()) || keep(begun.entry(outcome));
          case ReloadOutcome.Rejected _, ReloadOutcome.Withheld _, ReloadOutcome.Failed _ ->
              keep(begun.entry(outcome));
        };
    return new Recorded<>(outcome, isKept);
  }

  /// Whether a version is the last that anybody had served.
  private boolean isKept(String version) {
    return history(Optional.empty(), 1).stream()
        .flatMap(List::stream)
        .anyMatch(entry -> entry.now().equals(version));
  }

  /// Goes back to an earlier version, until the content changes or is reloaded.
  public Recorded<RollbackOutcome> rollback(Initiator by, String version) {
    Begun begun = begin(by);
    RollbackOutcome outcome = upkeep.rollback(version);
    boolean isKept =
        switch (outcome) {
          case RollbackOutcome.RolledBack done ->
              keep(
                  begun.entry(
                      Result.ROLLED_BACK, done.before(), done.now(), done.changes(), done.took()));
          case RollbackOutcome.Failed _ -> keep(begun.inVain(Result.FAILED));
          case RollbackOutcome.AlreadyServed _, RollbackOutcome.Unknown _, RollbackOutcome.Busy _ ->
              true;
        };
    return new Recorded<>(outcome, isKept);
  }

  /// Keeps what came of reading the content at the start, if it had changed; to be called once, by
  /// whoever goes on serving.
  ///
  /// @param by the start itself, or who started for that alone
  /// @return empty where it was as it is being served
  public Optional<Recorded<ReloadOutcome>> recordStart(Initiator by) {
    return upkeep.atStart().map(outcome -> new Recorded<>(outcome, keep(begin(by).entry(outcome))));
  }

  /// The time zone in which people are told about times.
  public ZoneId zone() {
    return freshness.zone();
  }

  /// The versions that can be served, that which was served last first.
  public List<KnowledgeVersion> versions() {
    return upkeep.versions();
  }

  /// Asks the golden questions.
  public List<GoldenResult> golden() {
    return upkeep.golden();
  }

  /// Why a question gets what it gets.
  ///
  /// @param passages how many passages the ranking goes down to
  public Explanation explain(Question question, int passages) {
    return upkeep.explain(question, passages);
  }

  /// What was done last, the latest first; empty where the history cannot be read now.
  ///
  /// @param reader the server whose moderators read it, who get to know those of other servers as
  ///   such only; empty for the operator
  public Optional<List<ReloadEntry>> history(Optional<GuildId> reader, int most) {
    try {
      return Optional.of(
          history.latest(upkeep.status().location(), most).stream()
              .map(entry -> entry.by(seenBy(reader, entry.by())))
              .toList());
    } catch (StoreUnavailable notNow) {
      return Optional.empty();
    }
  }

  /// What is being served and what of it should be looked at.
  ///
  /// @param reader as in [#history]
  public UpkeepStatus status(Optional<GuildId> reader) {
    return new UpkeepStatus(
        upkeep.status(),
        history(reader, 1).flatMap(entries -> entries.stream().findFirst()),
        freshness.stale(upkeep.reviewed()));
  }

  private static Initiator seenBy(Optional<GuildId> reader, Initiator by) {
    return by instanceof Initiator.Moderator moderator
            && reader.filter(guild -> !guild.equals(moderator.guild())).isPresent()
        ? new Initiator.OfAnotherServer()
        : by;
  }

  private boolean keep(ReloadEntry entry) {
    try {
      history.add(upkeep.status().location(), entry);
      return true;
    } catch (StoreUnavailable notNow) {
      return false;
    }
  }

  private Begun begin(Initiator by) {
    return new Begun(by, freshness.clock().instant(), upkeep.status().version());
  }

  private final class Begun {
    private final Initiator by;
    private final Instant at;
    private final String version;

    Begun(Initiator by, Instant at, String version) {
      this.by = by;
      this.at = at;
      this.version = version;
    }

    ReloadEntry entry(ReloadOutcome outcome) {
      return switch (outcome) {
        case ReloadOutcome.Published done ->
            entry(Result.PUBLISHED, done.before(), done.now(), done.changes(), done.took());
        case ReloadOutcome.Unchanged _ -> inVain(Result.UNCHANGED);
        case ReloadOutcome.Rejected _ -> inVain(Result.REJECTED);
        case ReloadOutcome.Withheld _ -> inVain(Result.WITHHELD);
        case ReloadOutcome.Failed _, ReloadOutcome.Busy _ -> inVain(Result.FAILED);
      };
    }

    ReloadEntry entry(Result result, String before, String now, Changes changes, Duration took) {
      Counts passages =
          new Counts(changes.added().size(), changes.changed().size(), changes.removed().size());
      return new ReloadEntry(at, by, result, before, now, passages, took);
    }

    ReloadEntry inVain(Result result) {
      Duration took = Duration.between(at, freshness.clock().instant());
      return new ReloadEntry(at, by, result, version, version, Counts.NONE, took);
    }
  }
}
