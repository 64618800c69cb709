package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.teach.DraftRepository;
import org.frameworkadvisor.bot.teach.TaughtAnswerRepository;
import org.frameworkadvisor.bot.twin.InMemoryDraftRepository;
import org.frameworkadvisor.bot.twin.InMemoryTaughtAnswerRepository;

class InMemoryTaughtAnswerRepositoryTest extends TaughtAnswerRepositoryContract {
  private final InMemoryDraftRepository drafts = new InMemoryDraftRepository();
  private final InMemoryTaughtAnswerRepository twin = new InMemoryTaughtAnswerRepository(drafts);

  @Override
  TaughtAnswerRepository taught() {
    return twin;
  }

  @Override
  DraftRepository drafts() {
    return drafts;
  }
}
