package org.frameworkadvisor.bot.moderate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.twin.InMemoryReloadHistoryRepository;
import org.frameworkadvisor.knowledge.KnowledgeMaintenance;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduledReloadJobTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  private final KnowledgeMaintenance maintenance = mock();
  private final InMemoryReloadHistoryRepository history = new InMemoryReloadHistoryRepository();
  private Instant now = Instant.parse("2026-11-26T01:59:58Z");
  private final InstantSource clock = () -> now;
  private final UnattendedReloader reload =
      new UnattendedReloader(
          new MaintenanceService(
              maintenance,
              history,
              new MaintenanceService.Freshness(Duration.ZERO, VIENNA, clock)));
  private final ScheduledReloadJob schedule =
      new ScheduledReloadJob(reload, ScheduledReloadJobTest::atThree, VIENNA, clock);

  /// Three in the night, in Vienna: two in UTC.
  private static Optional<ZonedDateTime> atThree(ZonedDateTime after) {
    ZonedDateTime today = after.with(LocalTime.of(3, 0));
    return Optional.of(today.isAfter(after) ? today : today.plusDays(1));
  }

  @BeforeEach
  void serve() throws IOException {
    when(maintenance.status())
        .thenReturn(
            new KnowledgeStatus(
                "/content", "1a2b3c4d", Optional.empty(), 1, 2, List.of("e5"), 3, 4));
    when(maintenance.state()).thenReturn("one");
    when(maintenance.refresh(any())).thenReturn(new ReloadOutcome.Rejected(List.of()));
  }

  @AfterEach
  void close() {
    schedule.close();
  }

  @Test
  void itIsReadAtItsTimeAndNotBefore() {
    schedule.tick();
    verify(maintenance, never()).refresh(any());
    pass(Duration.ofSeconds(5));
    pass(Duration.ofSeconds(5));
    verify(maintenance, times(1)).refresh(any());
    assertThat(history.latest("/content", 5))
        .extracting(ReloadEntry::by)
        .containsExactly(new ReloadInitiator.Schedule());
  }

  @Test
  void aMachineThatSleptIsLateOnce() {
    pass(Duration.ofHours(60));
    pass(Duration.ofSeconds(5));
    verify(maintenance, times(1)).refresh(any());
  }

  @Test
  void contentThatWasJudgedIsNotJudgedAgainBeforeItChanges() throws IOException {
    pass(Duration.ofSeconds(5));
    pass(Duration.ofDays(1));
    verify(maintenance, times(1)).refresh(any());
    when(maintenance.state()).thenReturn("two");
    pass(Duration.ofDays(1));
    verify(maintenance, times(2)).refresh(any());
  }

  @Test
  void whatWasInTheWayMayBeGone() {
    when(maintenance.refresh(any())).thenReturn(new ReloadOutcome.Failed("The disk is full."));
    pass(Duration.ofSeconds(5));
    pass(Duration.ofDays(1));
    verify(maintenance, times(2)).refresh(any());
  }

  @Test
  void aFolderThatIsGoneDoesNotEndTheSchedule() throws IOException {
    when(maintenance.state()).thenThrow(new IOException("gone")).thenReturn("one");
    pass(Duration.ofSeconds(5));
    pass(Duration.ofDays(1));
    verify(maintenance, times(1)).refresh(any());
  }

  private void pass(Duration time) {
    now = now.plus(time);
    schedule.tick();
  }
}
