package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.twin.InMemoryAnswerLog;

class InMemoryAnswerLogTest extends AnswerLogContract {
  private final AnswerLog log = new InMemoryAnswerLog();

  @Override
  AnswerLog log() {
    return log;
  }
}
