package org.frameworkadvisor.bot.store;

import java.nio.file.Path;
import org.frameworkadvisor.bot.recommend.SessionRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiSessionRepositoryTest extends SessionRepositoryContract {
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
  SessionRepository sessions() {
    return store.sessions();
  }
}
