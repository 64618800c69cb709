package org.frameworkadvisor.bot.twin;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.ask.Answered;
import org.frameworkadvisor.bot.exchange.AnswerId;

/// Answers in memory.
public final class InMemoryAnswerLog extends Twin implements AnswerLog {
  private final Map<AnswerId, Answered> answers = new ConcurrentHashMap<>();

  @Override
  public void add(Answered answered) {
    requireUp();
    answers.put(answered.id(), answered);
  }

  @Override
  public Optional<Answered> find(AnswerId id) {
    requireUp();
    return Optional.ofNullable(answers.get(id));
  }

  @Override
  public int forgetBefore(Instant moment) {
    requireUp();
    int before = answers.size();
    answers.values().removeIf(answered -> answered.at().isBefore(moment));
    return before - answers.size();
  }

  /// How many there are.
  public int size() {
    return answers.size();
  }
}
