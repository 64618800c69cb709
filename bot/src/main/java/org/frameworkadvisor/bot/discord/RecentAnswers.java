package org.frameworkadvisor.bot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.ask.Answered;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;

/// Keeps answers without anyone waiting for it: at hand at once, in the log a moment later. Those
/// at hand can be found also while the log cannot be used.
final class RecentAnswers implements AnswerLog {
  private static final int MOST_AT_HAND = 10_000;

  private static final Duration AT_HAND = Duration.ofDays(1);

  private final AnswerLog log;
  private final Executor writer;
  private final Cache<AnswerId, Answered> atHand =
      Caffeine.newBuilder().maximumSize(MOST_AT_HAND).expireAfterWrite(AT_HAND).build();

  RecentAnswers(AnswerLog log, Executor writer) {
    this.log = log;
    this.writer = writer;
  }

  @Override
  public void add(Answered answered) {
    atHand.put(answered.id(), answered);
    writer.execute(() -> write(answered));
  }

  private void write(Answered answered) {
    try {
      log.add(answered);
    } catch (StoreUnavailable notNow) {
      // The store has told the operator; for a day, the answer is at hand.
      return;
    }
  }

  @Override
  public Optional<Answered> find(AnswerId id) {
    Answered known = atHand.getIfPresent(id);
    return known == null ? log.find(id) : Optional.of(known);
  }

  @Override
  public int forgetBefore(Instant moment) {
    atHand.asMap().values().removeIf(answered -> answered.at().isBefore(moment));
    return log.forgetBefore(moment);
  }
}
