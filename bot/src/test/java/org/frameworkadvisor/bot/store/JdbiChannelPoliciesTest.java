package org.frameworkadvisor.bot.store;

import java.nio.file.Path;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.ChannelPolicies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiChannelPoliciesTest extends ChannelPoliciesContract {
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
  ChannelPolicies policies() {
    return store.policies();
  }

  @Override
  ChannelPolicies ofAnotherProcess() {
    return another.policies();
  }

  @Override
  Audit audit() {
    return store.audit();
  }
}
