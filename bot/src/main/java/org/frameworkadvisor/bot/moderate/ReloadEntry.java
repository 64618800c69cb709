package org.frameworkadvisor.bot.moderate;

import java.time.Duration;
import java.time.Instant;

/// One line of the history: that the knowledge was read anew, or an earlier version gone back to.
///
/// @param at when it began
/// @param before the version that was being served until then
/// @param now the version that was being served afterwards; the same where nothing changed
public record ReloadEntry(
    Instant at,
    ReloadInitiator by,
    Result result,
    String before,
    String now,
    Counts passages,
    Duration took) {

  /// Its outcome.
  public enum Result {
    /// What the content had become was served.
    PUBLISHED,
    /// An earlier version was served.
    ROLLED_BACK,
    /// The content was what was being served.
    UNCHANGED,
    /// The content had errors.
    REJECTED,
    /// Golden questions were not answered as expected.
    WITHHELD,
    /// Something else was in the way.
    FAILED
  }

  /// How many passages came, changed and went.
  public record Counts(int added, int changed, int removed) {
    /// Where what is served stayed the same.
    public static final Counts NONE = new Counts(0, 0, 0);
  }

  ReloadEntry by(ReloadInitiator other) {
    return new ReloadEntry(at, other, result, before, now, passages, took);
  }
}
