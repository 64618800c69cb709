package org.frameworkadvisor.knowledge.snapshot;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.jspecify.annotations.Nullable;

/// The active snapshot, and how another one takes its place: one at a time, and only when it is
/// whole. Questions in between are answered from the snapshot of before.
public final class SnapshotSwitch implements AutoCloseable {
  /// Longer than any step of a reload takes, even with a million passages.
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final SnapshotStore snapshots;
  private final List<Embedder> embedders;
  private final Function<Snapshot, ActiveSnapshot> ready;
  private final AtomicReference<@Nullable ActiveSnapshot> active; // null once it is closed
  private final ReentrantLock replacing = new ReentrantLock();

  /// Begins to serve.
  ///
  /// @param ready makes a snapshot ready to be asked
  public SnapshotSwitch(
      Snapshot first,
      SnapshotStore snapshots,
      List<Embedder> embedders,
      Function<Snapshot, ActiveSnapshot> ready) {
    this.snapshots = snapshots;
    this.embedders = embedders;
    this.ready = ready;
    this.active = new AtomicReference<>(ready.apply(first));
  }

  /// All that one call needs comes from the state that is being served when it begins.
  public <T> T withActive(Function<ActiveSnapshot, T> use) {
    ActiveSnapshot now = now();
    while (!now.acquire()) {
      now = now();
    }
    try {
      return use.apply(now);
    } finally {
      now.release();
    }
  }

  private ActiveSnapshot now() {
    ActiveSnapshot now = active.get();
    if (now == null) {
      throw new IllegalStateException("the knowledge base is closed");
    }
    return now;
  }

  public ReloadOutcome reload(boolean force, ProgressListener progress) {
    return replaced(
        now -> steps -> snapshots.fresh(now.snapshot(), embedders, steps), force, progress);
  }

  public ReloadOutcome refresh(ProgressListener progress) {
    return replaced(
        now -> steps -> snapshots.refreshed(now.snapshot(), embedders, steps), false, progress);
  }

  private ReloadOutcome replaced(
      Function<ActiveSnapshot, SnapshotReload.Making> making,
      boolean force,
      ProgressListener progress) {
    if (!replacing.tryLock()) {
      return new ReloadOutcome.Busy();
    }
    try {
      ActiveSnapshot now = now();
      SnapshotReload.Result result =
          new SnapshotReload(snapshots, ready, progress, PATIENCE)
              .from(now, making.apply(now), force);
      if (!result.next().equals(now)) {
        replace(now, result.next());
      }
      return result.outcome();
    } finally {
      replacing.unlock();
    }
  }

  public RollbackOutcome rollback(String version) {
    if (!replacing.tryLock()) {
      return new RollbackOutcome.Busy();
    }
    try {
      return rolledBack(version);
    } catch (IOException e) {
      return new RollbackOutcome.Failed(SnapshotReload.notMade(e));
    } finally {
      replacing.unlock();
    }
  }

  private RollbackOutcome rolledBack(String version) throws IOException {
    long started = System.nanoTime();
    ActiveSnapshot now = now();
    if (now.snapshot().version().equals(version)) {
      snapshots.publish(now.snapshot().fingerprint(), contentOf(now));
      return new RollbackOutcome.AlreadyServed(version);
    }
    Optional<Snapshot> earlier =
        snapshots.servable().stream()
            .filter(fingerprint -> Snapshot.version(fingerprint).equals(version))
            .findFirst()
            .flatMap(snapshots::kept);
    if (earlier.isEmpty()) {
      return new RollbackOutcome.Unknown(version, versions());
    }
    ActiveSnapshot next = ready.apply(earlier.get());
    boolean isNoted = false;
    try {
      ContentDiff diff = ContentDiff.between(now.snapshot().index(), earlier.get().index());
      snapshots.publish(earlier.get().fingerprint(), contentOf(now));
      isNoted = true;
      replace(now, next);
      return new RollbackOutcome.RolledBack(
          now.snapshot().version(), version, diff, Duration.ofNanos(System.nanoTime() - started));
    } finally {
      if (!isNoted) {
        next.release();
      }
    }
  }

  /// What is there instead is the content that the state until now was published for, not what it
  /// has become unnoticed: that would never be looked at.
  private String contentOf(ActiveSnapshot now) {
    return snapshots.published().map(Publication::content).orElse(now.snapshot().fingerprint());
  }

  private void replace(ActiveSnapshot now, ActiveSnapshot next) {
    active.set(next);
    now.release();
  }

  public List<KnowledgeStatus.Version> versions() {
    String now = now().snapshot().fingerprint();
    return snapshots.servable().stream()
        .map(kept -> new KnowledgeStatus.Version(Snapshot.version(kept), kept.equals(now)))
        .toList();
  }

  /// The version of the content, where another one is being served.
  public Optional<String> insteadOf(ActiveSnapshot now) {
    String served = now.snapshot().fingerprint();
    return snapshots
        .published()
        .filter(last -> last.snapshot().equals(served) && !last.content().equals(served))
        .map(last -> Snapshot.version(last.content()));
  }

  /// Waits for a state that is being made: it is read by the models, and is to be closed too.
  @Override
  public void close() {
    replacing.lock();
    try {
      Optional.ofNullable(active.getAndSet(null)).ifPresent(ActiveSnapshot::release);
    } finally {
      replacing.unlock();
    }
  }
}
