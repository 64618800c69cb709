package org.frameworkadvisor.bot.twin;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.model.AnswerId;

/// Answers in memory.
public final class InMemoryAnswerRepository extends InMemoryRepository implements AnswerRepository {
  private final Map<AnswerId, AnswerRecord> answers = new ConcurrentHashMap<>();

  @Override
  public void add(AnswerRecord answerRecord) {
    requireUp();
    answers.put(answerRecord.id(), answerRecord);
  }

  @Override
  public Optional<AnswerRecord> find(AnswerId id) {
    requireUp();
    return Optional.ofNullable(answers.get(id));
  }

  @Override
  public int forgetBefore(Instant moment) {
    requireUp();
    int before = answers.size();
    answers.values().removeIf(answerRecord -> answerRecord.at().isBefore(moment));
    return before - answers.size();
  }

  /// How many there are.
  public int size() {
    return answers.size();
  }
}
