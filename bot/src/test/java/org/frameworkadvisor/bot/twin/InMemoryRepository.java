package org.frameworkadvisor.bot.twin;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.frameworkadvisor.bot.model.StoreUnavailable;

/// Something in memory that stands for something on disk.
public abstract class InMemoryRepository {
  private volatile boolean isDown;
  private volatile CountDownLatch until = new CountDownLatch(0);

  /// From now on, nothing can be read or written.
  public final void breakDown() {
    isDown = true;
  }

  /// From now on, everything can be read and written again.
  public final void repair() {
    isDown = false;
  }

  /// From now on, whatever is read or written takes until the latch is at zero.
  public final void hang(CountDownLatch until) {
    this.until = until;
  }

  final void requireUp() {
    try {
      until.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (isDown) {
      throw new StoreUnavailable("the twin is down", new IOException("on purpose"));
    }
  }
}
