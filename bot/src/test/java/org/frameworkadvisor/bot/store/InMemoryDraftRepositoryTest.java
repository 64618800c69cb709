package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.teach.DraftRepository;
import org.frameworkadvisor.bot.twin.InMemoryDraftRepository;

class InMemoryDraftRepositoryTest extends DraftRepositoryContract {
  private final InMemoryDraftRepository twin = new InMemoryDraftRepository();

  @Override
  DraftRepository drafts() {
    return twin;
  }
}
