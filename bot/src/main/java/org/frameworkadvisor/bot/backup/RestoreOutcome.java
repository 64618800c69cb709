package org.frameworkadvisor.bot.backup;

import java.nio.file.Path;
import java.util.Optional;

/// What became of restoring a backup.
public sealed interface RestoreOutcome {

  /// It is in place.
  ///
  /// @param created when the backup was made
  /// @param keptData where that is now which was in the data folder before
  /// @param content whether the content was replaced; it is not where it was the same
  /// @param keptContent where the content of before is now
  record Restored(
      String created, int files, Path keptData, boolean content, Optional<Path> keptContent)
      implements RestoreOutcome {}

  /// Nothing has changed.
  ///
  /// @param reason for a person: what is wrong and what to do
  record Refused(String reason) implements RestoreOutcome {}
}
