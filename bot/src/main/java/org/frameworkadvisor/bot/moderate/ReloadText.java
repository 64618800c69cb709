package org.frameworkadvisor.bot.moderate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.snapshot.ContentDiff;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome.GoldenReport;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;

/// What a person is told about a reload, line by line.
public final class ReloadText {
  /// What is told where the history could not be written.
  public static final String NOT_KEPT =
      "The history could not be written; the log says why. Everything else is done.";

  /// More names are not read, and the content's own history has them all.
  private static final int MOST_NAMES = 10;

  private ReloadText() {}

  /// The lines; the first says what is being served now.
  public static List<String> of(ReloadOutcome outcome) {
    return lines(outcome, MOST_NAMES);
  }

  /// The same with the name of every passage.
  public static List<String> whole(ReloadOutcome outcome) {
    return lines(outcome, Integer.MAX_VALUE);
  }

  private static List<String> lines(ReloadOutcome outcome, int mostNames) {
    List<String> lines = new ArrayList<>();
    switch (outcome) {
      case ReloadOutcome.Published published -> {
        lines.add(
            String.format(
                Locale.ROOT,
                "Version %s is being served now, instead of %s. It took %.1f s.",
                published.now(),
                published.before(),
                published.took().toMillis() / 1e3));
        changes(published.diff(), mostNames, lines);
        golden(published.golden(), lines);
        problems(published.warnings(), lines);
      }
      case ReloadOutcome.Unchanged same ->
          lines.add("Nothing has changed; version " + same.version() + " is being served.");
      case ReloadOutcome.Rejected rejected -> {
        lines.add("The content has errors. What was read before is still being served.");
        problems(rejected.problems(), lines);
      }
      case ReloadOutcome.Withheld withheld -> {
        lines.add(
            "The content would not answer its golden questions as expected. What was read before"
                + " is still being served.");
        changes(withheld.diff(), mostNames, lines);
        golden(withheld.golden(), lines);
      }
      case ReloadOutcome.Failed failed -> {
        lines.add(failed.message());
        lines.add("What was read before is still being served.");
      }
      case ReloadOutcome.Busy _ ->
          lines.add("A reload is under way already; what comes of it serves you too.");
    }
    return List.copyOf(lines);
  }

  /// The lines on going back to an earlier version.
  public static List<String> of(RollbackOutcome outcome) {
    List<String> lines = new ArrayList<>();
    switch (outcome) {
      case RollbackOutcome.RolledBack done -> {
        lines.add(
            String.format(
                Locale.ROOT,
                "Version %s is being served again, instead of %s, until the content changes or is"
                    + " reloaded.",
                done.now(),
                done.before()));
        changes(done.diff(), MOST_NAMES, lines);
      }
      case RollbackOutcome.AlreadyServed same ->
          lines.add("Version " + same.version() + " is being served already.");
      case RollbackOutcome.Unknown unknown ->
          lines.add(
              "There is no version "
                  + unknown.version()
                  + " to go back to. There are: "
                  + String.join(
                      ", ",
                      unknown.versions().stream().map(KnowledgeStatus.Version::version).toList())
                  + ".");
      case RollbackOutcome.Failed failed -> {
        lines.add(failed.message());
        lines.add("What was served before is still being served.");
      }
      case RollbackOutcome.Busy _ -> lines.add("A reload is under way. Try again in a moment.");
    }
    return List.copyOf(lines);
  }

  /// The outcome, as the audit log says it.
  ///
  /// @param hasFailed whether something outside of the content was in the way
  /// @param lines that are told about it
  public static String outcome(boolean isDone, boolean hasFailed, List<String> lines) {
    return isDone ? "done" : (hasFailed ? "failed: " : "refused: ") + lines.getFirst();
  }

  /// What is told about golden questions.
  public static List<String> golden(List<GoldenResult> results) {
    List<String> lines = new ArrayList<>();
    for (GoldenResult result : results) {
      if (!result.passed()) {
        lines.add("- " + failure(result));
      }
    }
    lines.add(passed(results));
    return List.copyOf(lines);
  }

  private static void changes(ContentDiff diff, int most, List<String> lines) {
    names("Added", diff.added(), most, lines);
    names("Changed", diff.changed(), most, lines);
    names("Removed", diff.removed(), most, lines);
  }

  private static void names(String kind, List<String> ids, int most, List<String> lines) {
    if (ids.isEmpty()) {
      return;
    }
    String rest = ids.size() > most ? ", and " + (ids.size() - most) + " more" : "";
    lines.add(
        String.format(
            Locale.ROOT,
            "%s %,d %s: %s%s",
            kind,
            ids.size(),
            ids.size() == 1 ? "passage" : "passages",
            String.join(", ", ids.stream().limit(most).toList()),
            rest));
  }

  private static void golden(GoldenReport golden, List<String> lines) {
    if (golden.after().isEmpty()) {
      return;
    }
    lines.add(passed(golden.after()) + " Before: " + passing(golden.before()) + ".");
    golden.failed().forEach(result -> lines.add("- " + failure(result)));
  }

  private static String passed(List<GoldenResult> results) {
    return results.isEmpty()
        ? "There are no golden questions. Write some into golden.yaml."
        : passing(results) + " of " + results.size() + " golden questions answered as expected.";
  }

  private static long passing(List<GoldenResult> results) {
    return results.stream().filter(GoldenResult::passed).count();
  }

  private static String failure(GoldenResult result) {
    String expected =
        result.golden().expectsNothing()
            ? "no answer"
            : String.join(" or ", result.golden().expected());
    String given = result.answer().isEmpty() ? "no answer" : result.answer();
    return "\"" + result.golden().question() + "\": expected " + expected + ", got " + given;
  }

  private static void problems(List<ContentProblem> problems, List<String> lines) {
    problems.forEach(problem -> lines.add("- " + problem));
  }
}
