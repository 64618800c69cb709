package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.feedback.VoteRepository;
import org.frameworkadvisor.bot.twin.InMemoryVoteRepository;

class InMemoryVoteRepositoryTest extends VoteRepositoryContract {
  private final VoteRepository votes = new InMemoryVoteRepository();

  @Override
  VoteRepository votes() {
    return votes;
  }
}
