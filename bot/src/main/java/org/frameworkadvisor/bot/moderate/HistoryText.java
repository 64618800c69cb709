package org.frameworkadvisor.bot.moderate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frameworkadvisor.bot.moderate.ReloadEntry.Counts;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;

/// What the operator is told about earlier reloads, line by line.
public final class HistoryText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private HistoryText() {}

  /// The history, and the versions that can be gone back to.
  ///
  /// @param history empty where it cannot be read
  public static List<String> of(
      Optional<List<ReloadEntry>> history, List<KnowledgeStatus.Version> versions, ZoneId zone) {
    List<String> lines = new ArrayList<>();
    history.ifPresentOrElse(
        entries -> {
          entries.forEach(entry -> lines.add(of(entry, zone)));
          if (entries.isEmpty()) {
            lines.add("Nothing has been reloaded yet.");
          }
        },
        () -> lines.add("The history cannot be read now; the log says why."));
    lines.add(versions(versions));
    return List.copyOf(lines);
  }

  /// The versions that can be gone back to.
  public static String versions(List<KnowledgeStatus.Version> versions) {
    List<String> earlier =
        versions.stream()
            .filter(version -> !version.isServed())
            .map(KnowledgeStatus.Version::version)
            .toList();
    return earlier.isEmpty()
        ? "There is no earlier version to go back to."
        : "Versions to go back to: " + String.join(", ", earlier) + ".";
  }

  /// One entry.
  public static String of(ReloadEntry entry, ZoneId zone) {
    return what(entry, zone) + ", by " + who(entry.by());
  }

  /// One entry without who it was.
  public static String what(ReloadEntry entry, ZoneId zone) {
    return time(entry.at(), zone) + ": " + what(entry);
  }

  /// When something was done.
  public static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }

  private static String what(ReloadEntry entry) {
    return switch (entry.result()) {
      case PUBLISHED -> "version " + entry.now() + " instead of " + entry.before() + counts(entry);
      case ROLLED_BACK ->
          "back to version " + entry.now() + " from " + entry.before() + counts(entry);
      case UNCHANGED -> "nothing had changed, version " + entry.now();
      case REJECTED -> "the content had errors, version " + entry.now() + " stayed";
      case WITHHELD -> "golden questions failed, version " + entry.now() + " stayed";
      case FAILED -> "something was in the way, version " + entry.now() + " stayed";
    };
  }

  private static String counts(ReloadEntry entry) {
    Counts passages = entry.passages();
    return String.format(
        Locale.ROOT,
        " (%,d added, %,d changed, %,d removed; %.1f s)",
        passages.added(),
        passages.changed(),
        passages.removed(),
        entry.took().toMillis() / 1e3);
  }

  /// Who it was.
  public static String who(ReloadInitiator by) {
    return switch (by) {
      case ReloadInitiator.Moderator moderator ->
          "member " + moderator.user().value() + " of server " + moderator.guild().value();
      case ReloadInitiator.OfAnotherServer _ -> "a moderator of another server";
      case ReloadInitiator.Operator _ -> "the operator";
      case ReloadInitiator.Watch _ -> "the watch";
      case ReloadInitiator.Schedule _ -> "the schedule";
      case ReloadInitiator.Start _ -> "a start that found it changed";
    };
  }
}
