package org.frameworkadvisor.bot.store;

import java.nio.file.Path;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerRepository;

/// A process that keeps answers as fast as it can, and says the name of each once it is kept.
final class WritesUntilKilled {
  private WritesUntilKilled() {}

  /// Needs the data folder and what names begin with.
  @SuppressWarnings("InfiniteLoop") // it is killed
  public static void main(String[] arguments) {
    AnswerRepository answers = Store.open(Path.of(arguments[0])).answers();
    for (int i = 0; ; i++) {
      String id = arguments[1] + i;
      answers.add(
          AnswerRepositoryContract.answerRecord(
              id, Optional.empty(), "why? ".repeat(i % 300), AnswerRepositoryContract.TEN));
      System.out.println(id);
    }
  }
}
