package org.frameworkadvisor.bot.moderate;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reloads the knowledge when its files have changed, by an editor, a copy, a pull into a Git
/// working copy. It looks instead of being notified, for notifications don't come from mounted
/// folders. Files that differ from one look to the next are still being written.
public final class ContentWatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ContentWatcher.class);
  private static final Object NOTHING_YET = "";

  private final UnattendedReloader reload;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("content-watch").factory());
  private Object last = NOTHING_YET;

  /// Prepares to watch.
  public ContentWatcher(UnattendedReloader reload) {
    this.reload = reload;
  }

  /// Looks from now on.
  ///
  /// @param every how long to wait from one look to the next; zero for never
  public void start(Duration every) {
    if (!every.isZero()) {
      Future<?> _ =
          looking.scheduleWithFixedDelay(
              this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /// Looks once. What it throws would end the watch without a word.
  void look() {
    try {
      Object now = reload.state();
      boolean rests = now.equals(last);
      last = now;
      if (rests) {
        reload.judge(now, new ReloadInitiator.Watch());
      }
    } catch (IOException | RuntimeException | Error e) {
      LOG.warn("The content could not be looked at: {}. What was read before is served.", e + "");
      LOG.debug("looking at the content", e);
    }
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }
}
