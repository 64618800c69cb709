package org.frameworkadvisor.knowledge.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A reload that gets nowhere.
@Timeout(60)
class SnapshotReloadTest {
  private final SnapshotStore snapshots = mock(SnapshotStore.class);
  private final ActiveSnapshot now = mock(ActiveSnapshot.class);
  private final CountDownLatch answers = new CountDownLatch(1);
  private final BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();

  @Test
  void whatNeverAnswersIsGivenUpAndChangesNothingWhenItDoesAnswer() throws InterruptedException {
    SnapshotReload.Result result = reload().from(now, this::hangs, true);

    assertThat(result.next()).isSameAs(now);
    assertThat(result.outcome())
        .isInstanceOfSatisfying(
            ReloadOutcome.Failed.class,
            failed -> assertThat(failed.message()).contains("given up", "try again"));
    answers.countDown();
    assertThat(ends.take()).isInstanceOf(CancellationException.class);
    verifyNoInteractions(snapshots);
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

  private SnapshotStore.Fresh goesOn(ProgressListener progress) {
    long end = System.nanoTime() + Duration.ofMillis(2500).toNanos();
    while (System.nanoTime() < end) {
      progress.at("Reading", 0, 0);
    }
    throw new KnowledgeException("the end", List.of());
  }
}
