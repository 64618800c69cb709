package org.frameworkadvisor.bot.discord.interaction;

import java.time.Duration;

/// Counts what is being done, so that the end can wait for it.
public final class InFlightCounter {
  private int count;
  private boolean stopping;

  /// Begins something, or where the end has begun, a last word instead; [#end] must follow.
  ///
  /// @return whether it may begin
  synchronized boolean begin() {
    count++;
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
    notifyAll();
  }

  /// Waits until nothing is being done.
  ///
  /// @return whether that came about in time
  public synchronized boolean awaitNone(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (count > 0) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
