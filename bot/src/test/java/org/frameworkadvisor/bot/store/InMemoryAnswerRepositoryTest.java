package org.frameworkadvisor.bot.store;

import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.twin.InMemoryAnswerRepository;

class InMemoryAnswerRepositoryTest extends AnswerRepositoryContract {
  private final AnswerRepository answers = new InMemoryAnswerRepository();

  @Override
  AnswerRepository answers() {
    return answers;
  }
}
