package org.frameworkadvisor.bot.discord.responding;

import java.time.Duration;

/// Counts what is being done, so that the end can wait for it.
public final class InFlight {
  private int count;
  private boolean stopping;

  /// Begins something.
  ///
  /// @return whether it may begin; if so, [#end] must follow
  synchronized boolean begin() {
    if (stopping) {
      return false;
    }
    count++;
    return true;
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
