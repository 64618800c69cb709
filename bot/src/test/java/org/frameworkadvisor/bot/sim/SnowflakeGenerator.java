package org.frameworkadvisor.bot.sim;

import java.util.function.LongPredicate;

/// Makes ids as Discord does: the moment in the upper bits, so that JDA takes what it names for
/// recent; the kind in the worker's bits, so that an id of one kind never names a thing of another.
final class SnowflakeGenerator {
  private static final long EPOCH = 1_420_070_400_000L;

  private long lastMoment;
  private int sequence;

  enum Kind {
    APPLICATION(1),
    USER(2),
    GUILD(3),
    ROLE(4),
    CHANNEL(5),
    MESSAGE(6),
    COMMAND(7),
    INTERACTION(8),
    ATTACHMENT(9);

    private final long worker;

    Kind(long worker) {
      this.worker = worker;
    }
  }

  synchronized long next(Kind kind) {
    lastMoment = Math.max(lastMoment, System.currentTimeMillis() - EPOCH);
    sequence = (sequence + 1) % 4096;
    if (sequence == 0) {
      lastMoment++;
    }
    return lastMoment << 22 | kind.worker << 17 | sequence;
  }

  /// An id that fits, for instance one that belongs to a certain shard.
  synchronized long next(Kind kind, LongPredicate fits) {
    long id = next(kind);
    while (!fits.test(id)) {
      lastMoment++;
      id = next(kind);
    }
    return id;
  }
}
