package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.recommend.Sessions;
import org.frameworkadvisor.bot.twin.InMemorySessions;

class InMemorySessionsTest extends SessionsContract {
  private final Sessions sessions = new InMemorySessions();

  @Override
  Sessions sessions() {
    return sessions;
  }
}
