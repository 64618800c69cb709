package org.frameworkadvisor.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.frameworkadvisor.knowledge.content.Golden;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.retrieval.Finder;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.frameworkadvisor.knowledge.retrieval.Retrieval;

/// A snapshot at work: what is asked of it, and the answers it gave. It is closed when it has been
/// replaced and the last one who used it has left, so that nobody's question fails for a reload.
final class Served {
  private static final int MOST_CACHED = 5_000;

  private final Snapshot snapshot;
  private final Finder finder;
  private final Runnable closed;
  private final Cache<Key, Retrieval> answers =
      Caffeine.newBuilder().maximumSize(MOST_CACHED).build();

  /// Whoever serves it is one of them.
  private final AtomicInteger users = new AtomicInteger(1);

  private record Key(Question question, int limit) {}

  /// @param closed run when the last one has left
  Served(Snapshot snapshot, Finder finder, Runnable closed) {
    this.snapshot = snapshot;
    this.finder = finder;
    this.closed = closed;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Finder finder() {
    return finder;
  }

  /// Keeps it open until [#leave].
  ///
  /// @return false when it is closed already
  boolean enter() {
    int now = users.get();
    while (now > 0) {
      if (users.compareAndSet(now, now + 1)) {
        return true;
      }
      now = users.get();
    }
    return false;
  }

  void leave() {
    if (users.decrementAndGet() == 0) {
      snapshot.close();
      closed.run();
    }
  }

  /// Asks golden questions, its own or those of another state.
  List<GoldenResult> asked(GoldenSet golden) {
    return golden.questions().stream().map(this::asked).toList();
  }

  private GoldenResult asked(Golden question) {
    try {
      return GoldenResult.of(question, finder);
    } catch (RuntimeException fault) {
      throw new GoldenFault(question, fault);
    }
  }

  Retrieval find(Question question, int limit, Duration deadline) {
    Key key = new Key(question, limit);
    Retrieval known = answers.getIfPresent(key);
    if (known != null) {
      return known;
    }
    Retrieval found = finder.find(question, limit, deadline);
    if (!(found instanceof Retrieval.Unavailable)) {
      answers.put(key, found);
    }
    return found;
  }
}
