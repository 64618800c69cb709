package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.teach.Drafts;
import org.frameworkadvisor.bot.twin.InMemoryDrafts;

class InMemoryDraftsTest extends DraftsContract {
  private final InMemoryDrafts twin = new InMemoryDrafts();

  @Override
  Drafts drafts() {
    return twin;
  }
}
