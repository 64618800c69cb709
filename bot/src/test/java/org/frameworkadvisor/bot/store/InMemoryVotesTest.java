package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.feedback.Votes;
import org.frameworkadvisor.bot.twin.InMemoryVotes;

class InMemoryVotesTest extends VotesContract {
  private final Votes votes = new InMemoryVotes();

  @Override
  Votes votes() {
    return votes;
  }
}
