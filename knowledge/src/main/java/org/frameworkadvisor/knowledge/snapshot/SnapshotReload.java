package org.frameworkadvisor.knowledge.snapshot;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
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

  private static final int GIVEN_UP = Integer.MIN_VALUE;

  /// Much longer than reading one text takes.
  private static final Duration GRACE = Duration.ofSeconds(5);

  private static final String INTERRUPTED = "Interrupted; nothing has changed.";

  private final SnapshotStore snapshots;
  private final Function<Snapshot, ActiveSnapshot> serving;
  private final ProgressListener told;
  private final Duration patience;

  /// How many steps there were since the last look; less than nothing once it is given up.
  private final AtomicInteger steps = new AtomicInteger();

  private volatile boolean isPublishing;
  private final long started = System.nanoTime();

  /// How a reload ended.
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
    requireWanted(step);
    told.at(step, done, total);
  }

  private void requireWanted(String step) {
    if (steps.getAndIncrement() < 0) {
      throw new CancellationException("given up before: " + step);
    }
  }

  /// Has the new state made and judged, on a thread of its own: where a step takes too long, such
  /// as where a network drive never answers, that is given up, ends at its next step, and the next
  /// reload may try again. Until it ends, the thread keeps the active state open, and with it the
  /// models that it may be reading with.
  ///
  /// @param now the active state, which the caller has open
  /// @param force whether it is served although it fails golden questions
  Result from(ActiveSnapshot now, Making making, boolean force) {
    if (!now.acquire()) {
      throw new IllegalStateException("the active snapshot is closed");
    }
    FutureTask<Result> reload =
        new FutureTask<>(() -> {
          try {
            return attempt(now, making, force);
          } finally {
            now.release();
          }
        });
    Thread thread = Thread.ofPlatform().daemon().name("reload").start(reload);
    try {
      while (true) {
        try {
          return reload.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          LOG.debug("a reload takes its time", e);
        }
        if (steps.compareAndSet(0, GIVEN_UP)) {
          thread.interrupt();
          return new Result(new ReloadOutcome.Failed(gaveUp()), now);
        }
        steps.set(0);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      steps.set(GIVEN_UP);
      thread.interrupt();
      awaitEnd(thread);
      if (reload.state() == Future.State.SUCCESS) {
        return reload.resultNow();
      }
      return new Result(new ReloadOutcome.Failed(interrupted()), now);
    }
  }

  /// The process may be about to end, which a model that is being read with would not survive.
  private static void awaitEnd(Thread thread) {
    try {
      thread.join(GRACE);
    } catch (InterruptedException e) {
      LOG.debug("a reload is left to itself", e);
    }
    Thread.currentThread().interrupt();
  }

  private String gaveUp() {
    return isPublishing
        ? "It got nowhere while it was being published and was given up; what was served before is"
            + " served on. Look whether the data folder can be written, such as on a network drive,"
            + " and try again."
        : "It got nowhere and was given up; nothing has changed. Look whether the content and the"
            + " data folder can be read, such as on a network drive, and try again.";
  }

  private String interrupted() {
    return isPublishing ? "Interrupted while it was being published." : INTERRUPTED;
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
      return new Result(new ReloadOutcome.Failed(interrupted()), now);
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
    isPublishing = true;
    snapshots.publish(snapshot.fingerprint(), made.content());
    requireWanted("Serving it");
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
