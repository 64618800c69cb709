package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.moderate.ReloadHistoryRepository;
import org.frameworkadvisor.bot.twin.InMemoryReloadHistoryRepository;

class InMemoryReloadHistoryRepositoryTest extends ReloadHistoryRepositoryContract {
  private final ReloadHistoryRepository history = new InMemoryReloadHistoryRepository();

  @Override
  ReloadHistoryRepository history() {
    return history;
  }

  @Override
  ReloadHistoryRepository ofAnotherProcess() {
    return history;
  }
}
