package org.frameworkadvisor.knowledge.snapshot;

import java.time.Duration;
import java.util.List;
import org.frameworkadvisor.knowledge.content.ContentProblem;

/// The outcome of a reload. A whole snapshot is served in every case: the new one after
/// [Published], the old one after all others.
public sealed interface ReloadOutcome {

  /// Whether what is being served is what the content is now.
  default boolean isServed() {
    return switch (this) {
      case Published _, Unchanged _ -> true;
      case Rejected _, Withheld _, Failed _, Busy _ -> false;
    };
  }

  /// The new state is being served.
  ///
  /// @param before the version until now
  /// @param now the version from now on
  /// @param warnings problems that don't keep the content from being served
  record Published(
      String before,
      String now,
      ContentDiff diff,
      List<ContentProblem> warnings,
      GoldenReport golden,
      Duration took)
      implements ReloadOutcome {
    public Published {
      warnings = List.copyOf(warnings);
    }
  }

  /// The content is what is being served already.
  record Unchanged(String version) implements ReloadOutcome {}

  /// The content has errors.
  record Rejected(List<ContentProblem> problems) implements ReloadOutcome {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /// The content is sound but would not answer its golden questions as expected.
  record Withheld(ContentDiff diff, GoldenReport golden) implements ReloadOutcome {}

  /// Something outside of the content failed; the message says what and what to do.
  record Failed(String message) implements ReloadOutcome {}

  /// A reload is under way.
  record Busy() implements ReloadOutcome {}

  /// The golden questions in both states.
  record GoldenReport(List<GoldenResult> before, List<GoldenResult> after) {
    public GoldenReport {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    /// Those that the new state fails.
    public List<GoldenResult> failed() {
      return after.stream().filter(result -> !result.passed()).toList();
    }
  }
}
