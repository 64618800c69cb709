package org.frameworkadvisor.bot.discord;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs what recurs, each job on a thread of its own: one that throws is logged and runs again, and
/// one that hangs delays no other. The timers that keep promises are not for jobs.
final class JobScheduler {
  private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);

  private volatile boolean isStopped;

  /// Runs a job again and again, never twice at the same time.
  ///
  /// @param name what the log calls it
  /// @param first the time until the first run
  /// @param every the time from the end of a run until the next
  void add(String name, Duration first, Duration every, Runnable job) {
    Future<?> _ =
        Executors.newScheduledThreadPool(
                1, Thread.ofPlatform().daemon().name("job-" + name).factory())
            .scheduleWithFixedDelay(
                () -> run(name, job), first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Begins nothing any more.
  void stop() {
    isStopped = true;
  }

  private void run(String name, Runnable job) {
    if (isStopped) {
      return;
    }
    try {
      job.run();
    } catch (StoreUnavailable e) {
      // The store has told the operator.
      LOG.debug("The job {} is done later.", name, e);
    } catch (RuntimeException | Error e) {
      LOG.error("The job {} failed; it runs again in time.", name, e);
    }
  }
}
