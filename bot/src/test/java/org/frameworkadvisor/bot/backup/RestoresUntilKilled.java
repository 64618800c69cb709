package org.frameworkadvisor.bot.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.frameworkadvisor.bot.store.SqliteStoreFile;

/// A process that restores two backups in turn, and says so each time.
final class RestoresUntilKilled {
  private RestoresUntilKilled() {}

  /// Needs the home of an instance and the backups.
  @SuppressWarnings("InfiniteLoop") // it is killed
  public static void main(String[] arguments) {
    TestInstance instance = new TestInstance(Path.of(arguments[0]));
    AtomicLong seconds = new AtomicLong();
    InstantSource clock = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
    DataFolder folder = instance.folder();
    BackupService backups =
        new BackupService(
            instance.paths(), folder, new SqliteStoreFile(instance.data()), "1.2.3", clock);
    for (int i = 1; ; i++) {
      RestoreOutcome outcome = backups.restore(Path.of(arguments[1 + i % 2]), true);
      System.out.println(outcome instanceof RestoreOutcome.Restored ? "restored" : outcome);
    }
  }
}
