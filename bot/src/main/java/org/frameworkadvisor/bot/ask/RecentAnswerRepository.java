package org.frameworkadvisor.bot.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;

/// Keeps answers without anyone waiting for it: at hand at once, in the log a moment later. Those
/// at hand can be found also while the log cannot be used; they are written when it can be again.
public final class RecentAnswerRepository implements AnswerRepository {
  private static final int MOST_AT_HAND = 10_000;

  private static final Duration AT_HAND = Duration.ofDays(1);

  private final AnswerRepository answers;
  private final Executor writer;

  /// Not yet in the log, oldest first; only the writer touches it.
  private final Deque<AnswerRecord> unwritten = new ArrayDeque<>();

  private final Cache<AnswerId, AnswerRecord> atHand =
      Caffeine.newBuilder().maximumSize(MOST_AT_HAND).expireAfterWrite(AT_HAND).build();

  public RecentAnswerRepository(AnswerRepository answers, Executor writer) {
    this.answers = answers;
    this.writer = writer;
  }

  @Override
  public void add(AnswerRecord answerRecord) {
    atHand.put(answerRecord.id(), answerRecord);
    writer.execute(() -> {
      unwritten.addLast(answerRecord);
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
      for (AnswerRecord next = unwritten.peekFirst(); next != null; next = unwritten.peekFirst()) {
        answers.add(next);
        unwritten.removeFirst();
      }
    } catch (StoreUnavailable e) {
      // The store has told the operator.
      return;
    }
  }

  @Override
  public Optional<AnswerRecord> find(AnswerId id) {
    AnswerRecord known = atHand.getIfPresent(id);
    return known == null ? answers.find(id) : Optional.of(known);
  }

  /// Forgets what somebody asked, as far as it is at hand; what is in the log already stays there.
  public void forget(UserId asker) {
    atHand.asMap().values().removeIf(answerRecord -> answerRecord.asker().equals(asker));
    CompletableFuture.runAsync(
            () -> unwritten.removeIf(answerRecord -> answerRecord.asker().equals(asker)), writer)
        .join();
  }

  @Override
  public int forgetBefore(Instant moment) {
    atHand.asMap().values().removeIf(answerRecord -> answerRecord.at().isBefore(moment));
    return answers.forgetBefore(moment);
  }
}
