package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.recommend.SessionRepository;
import org.frameworkadvisor.bot.twin.InMemorySessionRepository;

class InMemorySessionRepositoryTest extends SessionRepositoryContract {
  private final SessionRepository sessions = new InMemorySessionRepository();

  @Override
  SessionRepository sessions() {
    return sessions;
  }
}
