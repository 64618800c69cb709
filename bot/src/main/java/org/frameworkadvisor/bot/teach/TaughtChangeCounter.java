package org.frameworkadvisor.bot.teach;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/// How much was ever taught anywhere, asked for at most once a moment, whichever guilds are busy.
final class TaughtChangeCounter {
  /// After so long, what another process has changed is seen.
  static final Duration MOMENT = Duration.ofSeconds(1);

  private final TaughtAnswerRepository kept;
  private final LongSupplier nanos;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable Counted counted;

  private record Counted(long changes, long since) {}

  TaughtChangeCounter(TaughtAnswerRepository kept, LongSupplier nanos) {
    this.kept = kept;
    this.nanos = nanos;
  }

  /// The number, a moment old at most. While one waits for it, others get the last one known.
  ///
  /// @throws StoreUnavailable where it cannot be found out now
  long count() {
    Counted known = counted;
    if (known != null && nanos.getAsLong() - known.since() < MOMENT.toNanos()) {
      return known.changes();
    }
    if (known != null && !asking.tryLock()) {
      return known.changes();
    }
    if (known == null) {
      asking.lock();
    }
    try {
      return recount();
    } finally {
      asking.unlock();
    }
  }

  /// The number as it is now.
  ///
  /// @throws StoreUnavailable where it cannot be found out now
  long recount() {
    long changes = kept.changes();
    counted = new Counted(changes, nanos.getAsLong());
    return changes;
  }
}
