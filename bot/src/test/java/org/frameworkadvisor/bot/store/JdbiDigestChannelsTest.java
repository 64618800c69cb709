package org.frameworkadvisor.bot.store;

import java.nio.file.Path;
import org.frameworkadvisor.bot.digest.DigestChannels;
import org.frameworkadvisor.bot.moderate.Audit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiDigestChannelsTest extends DigestChannelsContract {
  private Store store = Store.open(Path.of(""));
  private Store another = Store.open(Path.of(""));

  @BeforeEach
  void open(@TempDir Path data) {
    store = Store.open(data);
    another = Store.open(data);
  }

  @AfterEach
  void close() {
    store.close();
    another.close();
  }

  @Override
  DigestChannels channels() {
    return store.digestChannels();
  }

  @Override
  DigestChannels ofAnotherProcess() {
    return another.digestChannels();
  }

  @Override
  Audit audit() {
    return store.audit();
  }
}
