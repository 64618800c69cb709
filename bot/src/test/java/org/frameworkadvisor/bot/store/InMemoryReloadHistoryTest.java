package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.moderate.ReloadHistory;
import org.frameworkadvisor.bot.twin.InMemoryReloadHistory;

class InMemoryReloadHistoryTest extends ReloadHistoryContract {
  private final ReloadHistory history = new InMemoryReloadHistory();

  @Override
  ReloadHistory history() {
    return history;
  }

  @Override
  ReloadHistory ofAnotherProcess() {
    return history;
  }
}
