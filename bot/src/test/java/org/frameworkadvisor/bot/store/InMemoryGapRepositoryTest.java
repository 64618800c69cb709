package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.teach.GapRepository;
import org.frameworkadvisor.bot.twin.InMemoryGapRepository;

class InMemoryGapRepositoryTest extends GapRepositoryContract {
  private final InMemoryGapRepository twin = new InMemoryGapRepository();

  @Override
  GapRepository gaps() {
    return twin;
  }
}
