package org.frameworkadvisor.knowledge.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.search.AnswerDecision;
import org.frameworkadvisor.knowledge.search.EmbeddedQuestions;
import org.frameworkadvisor.knowledge.search.KnownAnswerMatcher;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchEngine;
import org.frameworkadvisor.knowledge.search.SearchResult;

/// A snapshot that is served, with its search engine and the answers it gave. It is closed when it
/// has been replaced and its last user has left, so that no question fails for a reload.
public final class ActiveSnapshot {
  private static final String DECISION = "decision.json";
  private static final int MOST_CACHED = 5_000;

  private final Snapshot snapshot;
  private final SearchEngine engine;
  private final KnownAnswerMatcher knownAnswers;
  private final Runnable closed;
  private final Cache<Key, SearchResult> answers =
      Caffeine.newBuilder().maximumSize(MOST_CACHED).build();

  /// Counts what serves it too.
  private final AtomicInteger users = new AtomicInteger(1);

  private record Key(Question question, int limit) {}

  /// @param questions reads questions with the models by whose vectors the index was made
  /// @param closed run when the last user has left
  public ActiveSnapshot(Snapshot snapshot, EmbeddedQuestions questions, Runnable closed) {
    AnswerDecision decision = shippedDecision();
    this.snapshot = snapshot;
    this.engine = new SearchEngine(snapshot.index(), questions, decision, snapshot.subjects());
    this.knownAnswers =
        new KnownAnswerMatcher(snapshot.index(), questions, decision, snapshot.subjects()::in);
    this.closed = closed;
  }

  /// The decision that comes with the program, fitted by `advisor calibrate`.
  private static AnswerDecision shippedDecision() {
    try (InputStream json = ActiveSnapshot.class.getResourceAsStream(DECISION)) {
      if (json == null) {
        throw new IllegalStateException("the program lacks its " + DECISION);
      }
      return new ObjectMapper().readValue(json, AnswerDecision.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  public SearchEngine engine() {
    return engine;
  }

  /// Compares questions with answers that are no part of the content.
  public KnownAnswerMatcher knownAnswers() {
    return knownAnswers;
  }

  /// Keeps it open until [#release].
  ///
  /// @return false when it is closed already
  boolean acquire() {
    int now = users.get();
    while (now > 0) {
      if (users.compareAndSet(now, now + 1)) {
        return true;
      }
      now = users.get();
    }
    return false;
  }

  void release() {
    if (users.decrementAndGet() == 0) {
      snapshot.close();
      closed.run();
    }
  }

  /// Asks golden questions, its own or those of another state.
  public List<GoldenResult> asked(GoldenSet golden) {
    return golden.questions().stream().map(this::asked).toList();
  }

  private GoldenResult asked(GoldenSet.Question question) {
    try {
      return GoldenResult.of(question, engine);
    } catch (RuntimeException e) {
      throw new GoldenQuestionException(question, e);
    }
  }

  public SearchResult find(Question question, int limit, Duration deadline) {
    Key key = new Key(question, limit);
    SearchResult known = answers.getIfPresent(key);
    if (known != null) {
      return known;
    }
    SearchResult found = engine.find(question, limit, deadline);
    if (!(found instanceof SearchResult.Unavailable)) {
      answers.put(key, found);
    }
    return found;
  }

  /// A golden question could not even be asked.
  static final class GoldenQuestionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    GoldenQuestionException(GoldenSet.Question golden, RuntimeException cause) {
      super("The golden question \"" + golden.question() + "\" could not be asked", cause);
    }
  }
}
