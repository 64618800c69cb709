package org.frameworkadvisor.bot.store;

import java.nio.file.Path;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.ChannelPolicyRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiChannelPolicyRepositoryTest extends ChannelPolicyRepositoryContract {
  private Store store;
  private Store another;

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
  ChannelPolicyRepository policies() {
    return store.policies();
  }

  @Override
  ChannelPolicyRepository ofAnotherProcess() {
    return another.policies();
  }

  @Override
  AuditRepository audit() {
    return store.audit();
  }
}
