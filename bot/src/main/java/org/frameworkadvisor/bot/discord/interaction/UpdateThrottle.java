package org.frameworkadvisor.bot.discord.interaction;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Lets something happen now and then, however often it is wanted.
final class UpdateThrottle {
  private final Duration every;
  private final InstantSource clock;
  private Instant last;

  /// @param every how long after one, or after the beginning, the next may happen
  UpdateThrottle(Duration every, InstantSource clock) {
    this.every = every;
    this.clock = clock;
    this.last = clock.instant();
  }

  /// Whether it may happen now; if so, it is taken to have happened.
  synchronized boolean tryAcquire() {
    Instant now = clock.instant();
    if (now.isBefore(last.plus(every))) {
      return false;
    }
    last = now;
    return true;
  }
}
