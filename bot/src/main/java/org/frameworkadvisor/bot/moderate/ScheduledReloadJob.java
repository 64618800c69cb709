package org.frameworkadvisor.bot.moderate;

import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reloads the knowledge at the times that the operator has set, where it has changed. It asks the
/// clock again and again, so that a machine that slept is late once and on time afterwards.
public final class ScheduledReloadJob implements AutoCloseable {
  private static final int TICK_SECONDS = 5;
  private static final Logger LOG = LoggerFactory.getLogger(ScheduledReloadJob.class);

  private final UnattendedReloader reload;
  private final MaintenanceSettings.Schedule schedule;
  private final ZoneId zone;
  private final InstantSource clock;
  private final ScheduledExecutorService ticking =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("reload-schedule").factory());
  private Optional<ZonedDateTime> due;

  /// Prepares to reload.
  ///
  /// @param zone in which the times are meant
  public ScheduledReloadJob(
      UnattendedReloader reload,
      MaintenanceSettings.Schedule schedule,
      ZoneId zone,
      InstantSource clock) {
    this.reload = reload;
    this.schedule = schedule;
    this.zone = zone;
    this.clock = clock;
    this.due = schedule.next(now());
  }

  /// Reloads from now on.
  public void start() {
    Future<?> _ =
        ticking.scheduleWithFixedDelay(this::tick, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
  }

  /// Reloads if it is time. What it throws would end the schedule without a word.
  void tick() {
    ZonedDateTime now = now();
    if (due.filter(time -> !time.isAfter(now)).isEmpty()) {
      return;
    }
    due = schedule.next(now);
    try {
      reload.forgetFailure();
      reload.judge(reload.state(), new ReloadInitiator.Schedule());
    } catch (IOException | RuntimeException | Error e) {
      LOG.warn("The content could not be looked at: {}. What was read before is served.", e + "");
      LOG.debug("looking at the content", e);
    }
  }

  private ZonedDateTime now() {
    return clock.instant().atZone(zone);
  }

  @Override
  public void close() {
    ticking.shutdownNow();
  }
}
