package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.teach.Gaps;
import org.frameworkadvisor.bot.twin.InMemoryGaps;

class InMemoryGapsTest extends GapsContract {
  private final InMemoryGaps twin = new InMemoryGaps();

  @Override
  Gaps gaps() {
    return twin;
  }
}
