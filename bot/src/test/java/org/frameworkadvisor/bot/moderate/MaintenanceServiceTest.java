package org.frameworkadvisor.bot.moderate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.ReloadEntry.Counts;
import org.frameworkadvisor.bot.moderate.ReloadEntry.Result;
import org.frameworkadvisor.bot.twin.InMemoryReloadHistoryRepository;
import org.frameworkadvisor.knowledge.KnowledgeMaintenance;
import org.frameworkadvisor.knowledge.snapshot.ContentDiff;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome.GoldenReport;
import org.frameworkadvisor.knowledge.snapshot.RollbackOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MaintenanceServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-26T23:30:00Z");
  private static final GuildId HERE = new GuildId("g1");
  private static final GuildId THERE = new GuildId("g2");
  private static final ReloadInitiator ANA = new ReloadInitiator.Moderator(new UserId("ana"), HERE);
  private static final ContentDiff CHANGES =
      new ContentDiff(List.of("a#1", "a#2", "a#3"), List.of("b#1", "b#2"), List.of("c#1"));
  private static final ReloadOutcome PUBLISHED =
      new ReloadOutcome.Published(
          "11111111",
          "22222222",
          CHANGES,
          List.of(),
          new GoldenReport(List.of(), List.of()),
          Duration.ofSeconds(3));

  private final KnowledgeMaintenance maintenance = mock();
  private final InMemoryReloadHistoryRepository history = new InMemoryReloadHistoryRepository();
  private final MaintenanceService service =
      new MaintenanceService(
          maintenance,
          history,
          new MaintenanceService.Freshness(
              Duration.ofDays(365), ZoneId.of("Europe/Vienna"), InstantSource.fixed(NOW)));

  @BeforeEach
  void serve() {
    when(maintenance.status())
        .thenReturn(
            new KnowledgeStatus(
                "/content", "11111111", Optional.empty(), 1, 2, List.of("e5"), 3, 4));
  }

  @Test
  void aReloadIsKeptWithWhoWhenAndWhatChanged() {
    when(maintenance.reload(anyBoolean(), any())).thenReturn(PUBLISHED);

    RecordedOutcome<ReloadOutcome> reload = service.reload(ANA, false, ProgressListener.NONE);

    assertThat(reload).isEqualTo(new RecordedOutcome<>(PUBLISHED, true));
    assertThat(history.latest("/content", 5))
        .containsExactly(
            new ReloadEntry(
                NOW,
                ANA,
                Result.PUBLISHED,
                "11111111",
                "22222222",
                new Counts(3, 2, 1),
                Duration.ofSeconds(3)));
  }

  @Test
  void aRollbackIsKeptToo() {
    when(maintenance.rollback("00000000"))
        .thenReturn(
            new RollbackOutcome.RolledBack("11111111", "00000000", CHANGES, Duration.ofMillis(20)));
    service.rollback(ANA, "00000000");
    ReloadEntry kept = history.latest("/content", 5).getFirst();
    assertThat(kept.result()).isEqualTo(Result.ROLLED_BACK);
    assertThat(kept.before()).isEqualTo("11111111");
    assertThat(kept.now()).isEqualTo("00000000");
  }

  @Test
  void whatComesToNothingByHandIsKeptAndByTheWatchIsNot() {
    when(maintenance.reload(anyBoolean(), any()))
        .thenReturn(new ReloadOutcome.Unchanged("11111111"));
    when(maintenance.refresh(any())).thenReturn(new ReloadOutcome.Unchanged("11111111"));

    service.refresh(new ReloadInitiator.Watch(), ProgressListener.NONE);
    assertThat(history.latest("/content", 5)).isEmpty();

    service.reload(ANA, false, ProgressListener.NONE);
    assertThat(history.latest("/content", 5))
        .extracting(ReloadEntry::result, ReloadEntry::now)
        .containsExactly(tuple(Result.UNCHANGED, "11111111"));
  }

  /// Several processes share a data folder, and each has a watch.
  @Test
  void whoFollowsAnotherProcessKeepsNothing() {
    when(maintenance.rollback("22222222"))
        .thenReturn(new RollbackOutcome.RolledBack("11111111", "22222222", CHANGES, Duration.ZERO));
    when(maintenance.refresh(any())).thenReturn(PUBLISHED);
    service.rollback(ANA, "22222222");
    service.refresh(new ReloadInitiator.Watch(), ProgressListener.NONE);
    assertThat(history.latest("/content", 5)).extracting(ReloadEntry::by).containsExactly(ANA);
  }

  @Test
  void whatTheWatchAndTheStartFindIsKept() {
    when(maintenance.refresh(any())).thenReturn(new ReloadOutcome.Rejected(List.of()));
    when(maintenance.atStart())
        .thenReturn(
            Optional.of(
                new ReloadOutcome.Withheld(CHANGES, new GoldenReport(List.of(), List.of()))));
    service.refresh(new ReloadInitiator.Watch(), ProgressListener.NONE);
    service.recordStart(new ReloadInitiator.Start());
    assertThat(history.latest("/content", 5))
        .extracting(ReloadEntry::by, ReloadEntry::result)
        .containsExactlyInAnyOrder(
            tuple(new ReloadInitiator.Watch(), Result.REJECTED),
            tuple(new ReloadInitiator.Start(), Result.WITHHELD));
  }

  @Test
  void whereTheHistoryCannotBeWrittenTheReloadIsDoneAllTheSame() {
    when(maintenance.reload(anyBoolean(), any())).thenReturn(PUBLISHED);
    history.breakDown();
    assertThat(service.reload(ANA, false, ProgressListener.NONE))
        .isEqualTo(new RecordedOutcome<>(PUBLISHED, false));
    assertThat(service.history(Optional.empty(), 5)).isEmpty();
    assertThat(service.status(Optional.empty()).last()).isEmpty();
  }

  @Test
  void aModeratorOfAnotherServerIsNotNamed() {
    when(maintenance.reload(anyBoolean(), any())).thenReturn(PUBLISHED);
    service.reload(ANA, false, ProgressListener.NONE);

    assertThat(by(Optional.of(HERE))).isEqualTo(ANA);
    assertThat(by(Optional.of(THERE))).isEqualTo(new ReloadInitiator.OfAnotherServer());
    assertThat(by(Optional.empty())).isEqualTo(ANA);
    assertThat(service.status(Optional.of(THERE)).last())
        .hasValueSatisfying(
            entry -> assertThat(entry.by()).isEqualTo(new ReloadInitiator.OfAnotherServer()));
  }

  private ReloadInitiator by(Optional<GuildId> reader) {
    return service.history(reader, 5).orElseThrow().getFirst().by();
  }

  /// In Vienna it is the 27th already.
  @Test
  void whatWasReviewedTooLongAgoIsStaleTheOldestFirst() {
    KnowledgeStatus.Review fresh = new KnowledgeStatus.Review("a", "A", LocalDate.of(2025, 11, 27));
    KnowledgeStatus.Review stale = new KnowledgeStatus.Review("b", "B", LocalDate.of(2025, 11, 26));
    KnowledgeStatus.Review older = new KnowledgeStatus.Review("c", "C", LocalDate.of(2020, 1, 1));
    when(maintenance.reviewed()).thenReturn(List.of(fresh, stale, older));
    assertThat(service.status(Optional.empty()).stale()).containsExactly(older, stale);
  }

  @Test
  void aSheetIsStaleByWhatItsFactsAreAboutAndInOneEntry() {
    when(maintenance.reviewed())
        .thenReturn(
            List.of(
                sheet("a", "2026-11-01", 12),
                sheet("a", "2026-05-26", 6, "popularity"),
                sheet("a", "2026-05-27", 6, "governance"),
                sheet("a", "2026-03-02", 6, "latest-release"),
                sheet("b", "2025-11-25", 12),
                sheet("b", "2026-01-01", 6, "popularity")));
    assertThat(service.status(Optional.empty()).stale())
        .containsExactly(
            sheet("b", "2025-11-25", 12),
            sheet("a", "2026-03-02", 6, "latest-release", "popularity"));
  }

  private static KnowledgeStatus.Review sheet(String id, String on, int months, String... keys) {
    return new KnowledgeStatus.Review(id, id, LocalDate.parse(on), months, List.of(keys));
  }
}
