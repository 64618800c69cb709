package org.frameworkadvisor.bot.backup;

import java.nio.file.Path;

/// What became of a backup.
public sealed interface BackupOutcome {

  /// It is written, and durably on the disk.
  ///
  /// @param linksLeftOut how many symbolic links were met, which are not in it
  record Written(Path file, int files, long bytes, int linksLeftOut) implements BackupOutcome {}

  /// There is none, and what was there before is as it was.
  ///
  /// @param reason for a person: what is wrong and what to do
  record Refused(String reason) implements BackupOutcome {}
}
