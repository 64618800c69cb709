package org.frameworkadvisor.bot.twin;

import java.io.IOException;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;

/// Something in memory that stands for something on disk.
public abstract class Twin {
  private boolean isDown;

  /// From now on, nothing can be read or written.
  public final void breakDown() {
    isDown = true;
  }

  /// From now on, everything can be read and written again.
  public final void repair() {
    isDown = false;
  }

  final void requireUp() {
    if (isDown) {
      throw new StoreUnavailable("the twin is down", new IOException("on purpose"));
    }
  }
}
