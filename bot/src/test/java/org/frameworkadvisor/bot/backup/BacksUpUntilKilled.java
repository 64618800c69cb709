package org.frameworkadvisor.bot.backup;

import java.nio.file.Path;

/// A process that writes one backup after the other.
final class BacksUpUntilKilled {
  private BacksUpUntilKilled() {}

  /// Needs the home of an instance and the folder for the backups.
  @SuppressWarnings("InfiniteLoop") // it is killed
  public static void main(String[] arguments) {
    TestInstance instance = new TestInstance(Path.of(arguments[0]));
    for (int i = 1; ; i++) {
      instance.backups().write(Path.of(arguments[1], i + ".zip"), false);
    }
  }
}
