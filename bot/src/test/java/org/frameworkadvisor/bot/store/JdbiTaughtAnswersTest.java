package org.frameworkadvisor.bot.store;

import java.nio.file.Path;
import org.frameworkadvisor.bot.teach.TaughtAnswers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiTaughtAnswersTest extends TaughtAnswersContract {
  private Store store;

  @BeforeEach
  void open(@TempDir Path data) {
    store = Store.open(data);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  TaughtAnswers taught() {
    return store.taught();
  }
}
