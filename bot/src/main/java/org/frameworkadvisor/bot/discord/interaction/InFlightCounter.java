package org.frameworkadvisor.bot.discord.interaction;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Counts interactions and messages in flight, so that the end can wait for them. An event that the
/// connection has read may not have begun yet: the end waits until none has begun for a while.
public final class InFlightCounter {
  private final long quietNanos;
  private int count;
  private boolean stopping;
  private long lastBegan = System.nanoTime();

  /// @param quiet how long nothing may have begun before nothing is in flight
  public InFlightCounter(Duration quiet) {
    this.quietNanos = quiet.toNanos();
  }

  /// Begins something, or where the end has begun, a last word instead; [#end] must follow.
  ///
  /// @return whether it may begin
  synchronized boolean begin() {
    count++;
    lastBegan = System.nanoTime();
    return !stopping;
  }

  synchronized void end() {
    count--;
    notifyAll();
  }

  synchronized int count() {
    return count;
  }

  /// Lets nothing begin any more.
  public synchronized void stop() {
    stopping = true;
    lastBegan = System.nanoTime();
    notifyAll();
  }

  /// Waits until nothing is in flight.
  ///
  /// @return whether that came about in time
  public synchronized boolean awaitNone(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (true) {
      long now = System.nanoTime();
      long left = end - now;
      long quiet = count > 0 ? Long.MAX_VALUE : lastBegan + quietNanos - now;
      if (quiet <= 0) {
        return true;
      }
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, Math.min(left, quiet));
    }
  }
}
