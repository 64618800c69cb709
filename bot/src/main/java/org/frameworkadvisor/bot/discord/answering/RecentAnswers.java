package org.frameworkadvisor.bot.discord.answering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.ask.Answered;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.UserId;

/// Keeps answers without anyone waiting for it: at hand at once, in the log a moment later. Those
/// at hand can be found also while the log cannot be used; they are written when it can be again.
public final class RecentAnswers implements AnswerLog {
  private static final int MOST_AT_HAND = 10_000;

  private static final Duration AT_HAND = Duration.ofDays(1);

  private final AnswerLog log;
  private final Executor writer;

  /// Not yet in the log, oldest first; only the writer touches it.
  private final Deque<Answered> unwritten = new ArrayDeque<>();

  private final Cache<AnswerId, Answered> atHand =
      Caffeine.newBuilder().maximumSize(MOST_AT_HAND).expireAfterWrite(AT_HAND).build();

  public RecentAnswers(AnswerLog log, Executor writer) {
    this.log = log;
    this.writer = writer;
  }

  @Override
  public void add(Answered answered) {
    atHand.put(answered.id(), answered);
    writer.execute(() -> {
      unwritten.addLast(answered);
      if (unwritten.size() > MOST_AT_HAND) {
        unwritten.removeFirst();
      }
      write();
    });
  }

  /// Writes what could not be written before; nobody waits for it.
  public void catchUp() {
    writer.execute(this::write);
  }

  private void write() {
    try {
      for (Answered next = unwritten.peekFirst(); next != null; next = unwritten.peekFirst()) {
        log.add(next);
        unwritten.removeFirst();
      }
    } catch (StoreUnavailable notNow) {
      // The store has told the operator.
      return;
    }
  }

  @Override
  public Optional<Answered> find(AnswerId id) {
    Answered known = atHand.getIfPresent(id);
    return known == null ? log.find(id) : Optional.of(known);
  }

  /// Forgets what somebody asked, as far as it is at hand; what is in the log already stays there.
  public void forget(UserId asker) {
    atHand.asMap().values().removeIf(answered -> answered.asker().equals(asker));
    CompletableFuture.runAsync(
            () -> unwritten.removeIf(answered -> answered.asker().equals(asker)), writer)
        .join();
  }

  @Override
  public int forgetBefore(Instant moment) {
    atHand.asMap().values().removeIf(answered -> answered.at().isBefore(moment));
    return log.forgetBefore(moment);
  }
}
