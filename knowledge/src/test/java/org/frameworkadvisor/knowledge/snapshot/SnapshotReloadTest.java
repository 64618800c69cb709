package org.frameworkadvisor.knowledge.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A reload that gets nowhere.
@Timeout(60)
class SnapshotReloadTest {
  private final SnapshotStore snapshots = mock(SnapshotStore.class);
  private final ActiveSnapshot now = mock(ActiveSnapshot.class);
  private final CountDownLatch answers = new CountDownLatch(1);
  private final BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();

  @BeforeEach
  void serve() {
    when(now.acquire()).thenReturn(true);
  }

  @Test
  void whatNeverAnswersIsGivenUpAndChangesNothingWhenItDoesAnswer() throws InterruptedException {
    SnapshotReload.Result result = reload().from(now, this::hangs, true);

    assertThat(result.next()).isSameAs(now);
    assertThat(result.outcome())
        .isInstanceOfSatisfying(
            ReloadOutcome.Failed.class,
            failed -> assertThat(failed.message()).contains("given up", "try again"));
    verify(now, never().description("the models are read with")).release();
    answers.countDown();
    assertThat(ends.take()).isInstanceOf(CancellationException.class);
    verify(now, timeout(10_000)).release();
    verifyNoInteractions(snapshots);
  }

  @Test
  void whatIsInterruptedSaysSoAndEndsFirst() {
    Thread.currentThread().interrupt();

    SnapshotReload.Result result = reload().from(now, this::sleeps, true);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.outcome())
        .isEqualTo(new ReloadOutcome.Failed("Interrupted; nothing has changed."));
    verify(now).release();
  }

  @Test
  void whatIsPublishedAfterItWasGivenUpIsNotClaimedToHaveChangedNothingAndNotKeptOpen()
      throws IOException {
    Snapshot snapshot = mock();
    when(snapshot.index()).thenReturn(mock());
    when(snapshot.golden()).thenReturn(GoldenSet.NONE);
    when(now.snapshot()).thenReturn(snapshot);
    ActiveSnapshot next = mock();
    doAnswer(
            _ -> {
              while (answers.getCount() > 0) {
                Thread.onSpinWait();
              }
              return null;
            })
        .when(snapshots)
        .publish(any(), any());
    SnapshotReload reload =
        new SnapshotReload(snapshots, _ -> next, ProgressListener.NONE, Duration.ofSeconds(1));

    SnapshotReload.Result result =
        reload.from(
            now, _ -> new SnapshotStore.Fresh.Made(snapshot, "content", List.of(), false), true);

    assertThat(result.next()).isSameAs(now);
    assertThat(result.outcome())
        .isInstanceOfSatisfying(
            ReloadOutcome.Failed.class,
            failed ->
                assertThat(failed.message())
                    .contains("given up", "try again")
                    .doesNotContain("nothing has changed"));
    answers.countDown();
    verify(next, timeout(10_000)).release();
  }

  /// It takes longer than the patience with a step, but no step does.
  @Test
  void whatGoesOnIsWaitedFor() {
    assertThat(reload().from(now, this::goesOn, true).outcome())
        .isInstanceOfSatisfying(
            ReloadOutcome.Failed.class, failed -> assertThat(failed.message()).contains("the end"));
  }

  private SnapshotReload reload() {
    return new SnapshotReload(snapshots, _ -> now, ProgressListener.NONE, Duration.ofSeconds(1));
  }

  private SnapshotStore.Fresh hangs(ProgressListener progress) {
    progress.at("Reading", 0, 0);
    while (answers.getCount() > 0) {
      // As a system call does: it cannot be interrupted.
      Thread.onSpinWait();
    }
    Throwable end = catchThrowable(() -> progress.at("Read", 0, 0));
    ends.add(end);
    throw (RuntimeException) end;
  }

  private SnapshotStore.Fresh sleeps(ProgressListener progress) throws InterruptedException {
    new CountDownLatch(1).await();
    throw new IllegalStateException("never");
  }

  private SnapshotStore.Fresh goesOn(ProgressListener progress) {
    long end = System.nanoTime() + Duration.ofMillis(2500).toNanos();
    while (System.nanoTime() < end) {
      progress.at("Reading", 0, 0);
    }
    throw new KnowledgeException("the end", List.of());
  }
}
