package org.frameworkadvisor.bot.store;

import java.nio.file.Path;
import org.frameworkadvisor.bot.digest.DigestChannelRepository;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiDigestChannelRepositoryTest extends DigestChannelRepositoryContract {
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
  DigestChannelRepository channels() {
    return store.digestChannels();
  }

  @Override
  DigestChannelRepository ofAnotherProcess() {
    return another.digestChannels();
  }

  @Override
  AuditRepository audit() {
    return store.audit();
  }
}
