package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.recommend.TeamRepository;
import org.frameworkadvisor.bot.twin.InMemoryTeamRepository;

class InMemoryTeamRepositoryTest extends TeamRepositoryContract {
  private final TeamRepository teams = new InMemoryTeamRepository();

  @Override
  TeamRepository teams() {
    return teams;
  }
}
