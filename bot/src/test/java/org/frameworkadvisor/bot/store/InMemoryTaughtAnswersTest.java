package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.teach.Drafts;
import org.frameworkadvisor.bot.teach.TaughtAnswers;
import org.frameworkadvisor.bot.twin.InMemoryDrafts;
import org.frameworkadvisor.bot.twin.InMemoryTaughtAnswers;

class InMemoryTaughtAnswersTest extends TaughtAnswersContract {
  private final InMemoryDrafts drafts = new InMemoryDrafts();
  private final InMemoryTaughtAnswers twin = new InMemoryTaughtAnswers(drafts);

  @Override
  TaughtAnswers taught() {
    return twin;
  }

  @Override
  Drafts drafts() {
    return drafts;
  }
}
