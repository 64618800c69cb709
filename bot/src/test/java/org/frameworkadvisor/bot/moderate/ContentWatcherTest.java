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
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.twin.InMemoryReloadHistoryRepository;
import org.frameworkadvisor.knowledge.KnowledgeMaintenance;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.snapshot.ContentDiff;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentWatcherTest {
  private final KnowledgeMaintenance maintenance = mock();
  private final ContentWatcher watch =
      new ContentWatcher(
          new UnattendedReloader(
              new MaintenanceService(
                  maintenance,
                  new InMemoryReloadHistoryRepository(),
                  new MaintenanceService.Freshness(
                      Duration.ZERO, ZoneOffset.UTC, InstantSource.system()))));

  @BeforeEach
  void nothingWrong() {
    when(maintenance.status())
        .thenReturn(
            new KnowledgeStatus(
                "/content", "1a2b3c4d", Optional.empty(), 1, 2, List.of("e5"), 3, 4));
    when(maintenance.refresh(any())).thenReturn(new ReloadOutcome.Unchanged("1a2b3c4d"));
  }

  @AfterEach
  void close() {
    watch.close();
  }

  @Test
  void aChangeIsReadOnceItHasComeToRest() throws IOException {
    when(maintenance.state()).thenReturn("one", "two", "three", "three");
    look(3);
    verify(maintenance, never()).refresh(any());
    look(1);
    verify(maintenance).refresh(any());
  }

  @Test
  void theSameStateIsJudgedOnce() throws IOException {
    when(maintenance.state()).thenReturn("one");
    when(maintenance.refresh(any()))
        .thenReturn(
            new ReloadOutcome.Rejected(
                List.of(ContentProblem.error("a.md", 2, "There is no title.", "Add one."))));
    look(5);
    verify(maintenance).refresh(any());
  }

  @Test
  void whatComesWhileAReloadIsUnderWayIsReadAfterwards() throws IOException {
    when(maintenance.state()).thenReturn("one");
    when(maintenance.refresh(any()))
        .thenReturn(new ReloadOutcome.Busy(), new ReloadOutcome.Unchanged("1a2b3c4d"));
    look(5);
    verify(maintenance, times(2)).refresh(any());
  }

  @Test
  void whateverAReloadBreaksOnWaitsForAnotherState() throws IOException {
    when(maintenance.state()).thenReturn("one");
    when(maintenance.refresh(any())).thenThrow(new IllegalStateException("broken"));
    look(5);
    verify(maintenance).refresh(any());
  }

  @Test
  void aFolderThatIsGoneForAWhileDoesNotEndTheWatch() throws IOException {
    when(maintenance.state())
        .thenThrow(new IOException("gone"))
        .thenThrow(new IllegalStateException("broken"))
        .thenThrow(new StackOverflowError("too deep"))
        .thenReturn("one");
    look(5);
    verify(maintenance).refresh(any());
  }

  @Test
  void whatIsToldNamesWhatIsServedAndWhy() {
    GoldenResult wrong =
        new GoldenResult(new GoldenSet.Question("Is it fast?", List.of("a#1")), "b#2");
    GoldenResult right = new GoldenResult(new GoldenSet.Question("Is it old?", List.of()), "");
    ReloadOutcome withheld =
        new ReloadOutcome.Withheld(
            new ContentDiff(List.of("c#3"), List.of(), List.of("d#4", "e#5")),
            new ReloadOutcome.GoldenReport(List.of(right, right), List.of(wrong, right)));
    assertThat(ReloadText.of(withheld))
        .containsExactly(
            "The content would not answer its golden questions as expected. What was read before"
                + " is still being served.",
            "Added 1 passage: c#3",
            "Removed 2 passages: d#4, e#5",
            "1 of 2 golden questions answered as expected. Before: 2.",
            "- \"Is it fast?\": expected a#1, got b#2");
  }

  private void look(int times) {
    for (int i = 0; i < times; i++) {
      watch.look();
    }
  }
}
