package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.teach.TaughtAnswers;
import org.frameworkadvisor.bot.twin.InMemoryTaughtAnswers;

class InMemoryTaughtAnswersTest extends TaughtAnswersContract {
  private final InMemoryTaughtAnswers twin = new InMemoryTaughtAnswers();

  @Override
  TaughtAnswers taught() {
    return twin;
  }
}
