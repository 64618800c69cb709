package org.frameworkadvisor.knowledge;

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
class ReloadingTest {
  private final Snapshots snapshots = mock(Snapshots.class);
  private final Served now = mock(Served.class);
  private final CountDownLatch answers = new CountDownLatch(1);
  private final BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();

  @Test
  void whatNeverAnswersIsGivenUpAndChangesNothingWhenItDoesAnswer() throws InterruptedException {
    Reloading.Result result = reloading().from(now, this::hangs, true);

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
    assertThat(reloading().from(now, this::goesOn, true).outcome())
        .isInstanceOfSatisfying(
            ReloadOutcome.Failed.class, failed -> assertThat(failed.message()).contains("the end"));
  }

  private Reloading reloading() {
    return new Reloading(snapshots, _ -> now, Progress.NONE, Duration.ofSeconds(1));
  }

  private Snapshots.Fresh hangs(Progress progress) {
    progress.at("Reading", 0, 0);
    while (answers.getCount() > 0) {
      // As a system call does: it cannot be interrupted.
      Thread.onSpinWait();
    }
    Throwable end = catchThrowable(() -> progress.at("Read", 0, 0));
    ends.add(end);
    throw (RuntimeException) end;
  }

  private Snapshots.Fresh goesOn(Progress progress) {
    long end = System.nanoTime() + Duration.ofMillis(2500).toNanos();
    while (System.nanoTime() < end) {
      progress.at("Reading", 0, 0);
    }
    throw new KnowledgeException("the end", List.of());
  }
}
