package org.frameworkadvisor.bot.store;

import java.nio.file.Path;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerLog;

/// A process that keeps answers as fast as it can, and says the name of each once it is kept.
final class WritesUntilKilled {
  private WritesUntilKilled() {}

  /// Needs the data folder and what names begin with.
  @SuppressWarnings("InfiniteLoop") // it is killed
  public static void main(String[] arguments) {
    AnswerLog log = Store.open(Path.of(arguments[0])).answers();
    for (int i = 0; ; i++) {
      String id = arguments[1] + i;
      log.add(
          AnswerLogContract.answered(
              id, Optional.empty(), "why? ".repeat(i % 300), AnswerLogContract.TEN));
      System.out.println(id);
    }
  }
}
