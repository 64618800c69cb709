package org.frameworkadvisor.knowledge.snapshot;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome.GoldenReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One reload: the new state is made beside the one that is being served, has to answer its golden
/// questions, is noted, and only then takes its place.
final class SnapshotReload {
  private static final Logger LOG = LoggerFactory.getLogger(SnapshotReload.class);

  private final SnapshotStore snapshots;
  private final Function<Snapshot, ActiveSnapshot> serving;
  private final ProgressListener told;
  private final Duration patience;
  private final AtomicInteger steps = new AtomicInteger();
  private final long started = System.nanoTime();

  /// What came of it.
  ///
  /// @param next what to serve from now on; what is being served now where nothing changes
  record Result(ReloadOutcome outcome, ActiveSnapshot next) {}

  /// Makes the new state.
  @FunctionalInterface
  interface Making {
    SnapshotStore.Fresh fresh(ProgressListener progress) throws IOException, InterruptedException;
  }

  /// Prepares to reload.
  ///
  /// @param serving makes a snapshot ready to be asked
  /// @param patience how long a step may take
  SnapshotReload(
      SnapshotStore snapshots,
      Function<Snapshot, ActiveSnapshot> serving,
      ProgressListener told,
      Duration patience) {
    this.snapshots = snapshots;
    this.serving = serving;
    this.told = told;
    this.patience = patience;
  }

  private void at(String step, long done, long total) {
    if (steps.getAndIncrement() < 0) {
      throw new CancellationException("given up before: " + step);
    }
    told.at(step, done, total);
  }

  /// Has the new state made and judged, on a thread of its own: where a step takes too long, such
  /// as where a network drive never answers, that is given up, ends at its next step, and the next
  /// reload may try again.
  ///
  /// @param force whether it is served although it fails golden questions
  Result from(ActiveSnapshot now, Making making, boolean force) {
    FutureTask<Result> reload = new FutureTask<>(() -> attempt(now, making, force));
    Thread.ofPlatform().daemon().name("reload").start(reload);
    try {
      do {
        try {
          return reload.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          LOG.debug("a reload takes its time", e);
        }
      } while (steps.getAndSet(0) > 0);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    steps.set(Integer.MIN_VALUE);
    reload.cancel(true);
    return new Result(
        new ReloadOutcome.Failed(
            "It got nowhere and was given up; nothing has changed. Look whether the content and the"
                + " data folder can be read, such as on a network drive, and try again."),
        now);
  }

  private Result attempt(ActiveSnapshot now, Making making, boolean force) {
    try {
      return switch (making.fresh(this::at)) {
        case SnapshotStore.Fresh.Same _ ->
            new Result(new ReloadOutcome.Unchanged(now.snapshot().version()), now);
        case SnapshotStore.Fresh.Made made -> judged(now, made, force || made.isPublished());
      };
    } catch (KnowledgeException e) {
      return new Result(
          e.problems().isEmpty()
              ? new ReloadOutcome.Failed(String.valueOf(e.getMessage()))
              : new ReloadOutcome.Rejected(e.problems()),
          now);
    } catch (ActiveSnapshot.GoldenQuestionException e) {
      LOG.error("a golden question failed", e);
      return new Result(
          new ReloadOutcome.Failed(
              e.getMessage()
                  + " ("
                  + e.getCause()
                  + "). The log has the details; change the question, or restart if others fail"
                  + " too."),
          now);
    } catch (IOException e) {
      return new Result(new ReloadOutcome.Failed(notMade(e)), now);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result(new ReloadOutcome.Failed("Interrupted; nothing has changed."), now);
    }
  }

  /// Why another state could not be made ready, and what to do.
  static String notMade(IOException e) {
    return "The new state could not be made: "
        + e
        + ". Free space or rights in the data folder, then try again.";
  }

  private Result judged(ActiveSnapshot now, SnapshotStore.Fresh.Made made, boolean force)
      throws IOException {
    ActiveSnapshot next = serving.apply(made.snapshot());
    boolean isServed = false;
    try {
      Result result = judged(now, next, made, force);
      isServed = result.next().equals(next);
      return result;
    } finally {
      if (!isServed) {
        next.release();
      }
    }
  }

  private Result judged(
      ActiveSnapshot now, ActiveSnapshot next, SnapshotStore.Fresh.Made made, boolean force)
      throws IOException {
    Snapshot snapshot = made.snapshot();
    at("Asking the golden questions", 0, 0);
    GoldenSet questions = snapshot.golden();
    GoldenReport golden = new GoldenReport(now.asked(questions), next.asked(questions));
    ContentDiff diff = ContentDiff.between(now.snapshot().index(), snapshot.index());
    if (!golden.failed().isEmpty() && !force) {
      return new Result(new ReloadOutcome.Withheld(diff, golden), now);
    }
    at("Publishing it", 0, 0);
    snapshots.publish(snapshot.fingerprint(), made.content());
    return new Result(
        new ReloadOutcome.Published(
            now.snapshot().version(),
            snapshot.version(),
            diff,
            made.warnings(),
            golden,
            Duration.ofNanos(System.nanoTime() - started)),
        next);
  }
}
