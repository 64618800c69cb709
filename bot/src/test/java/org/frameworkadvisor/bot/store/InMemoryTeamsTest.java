package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.recommend.Teams;
import org.frameworkadvisor.bot.twin.InMemoryTeams;

class InMemoryTeamsTest extends TeamsContract {
  private final Teams teams = new InMemoryTeams();

  @Override
  Teams teams() {
    return teams;
  }
}
