package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.search.KnownAnswer;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.QuestionWording;
import org.frameworkadvisor.knowledge.search.VectorStore;
import org.frameworkadvisor.knowledge.snapshot.ActiveSnapshot;
import org.frameworkadvisor.knowledge.snapshot.SnapshotStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares questions by the models and the terms of the snapshot in use.
final class SimilarityService implements QuestionSimilarity {
  /// A model reads a question within milliseconds.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Logger LOG = LoggerFactory.getLogger(SimilarityService.class);

  private final InUse inUse;
  private final SnapshotStore snapshots;

  /// Keeps what is served open while it is used.
  @FunctionalInterface
  interface InUse {
    <T> T with(Function<ActiveSnapshot, T> use);
  }

  SimilarityService(InUse inUse, SnapshotStore snapshots) {
    this.inUse = inUse;
    this.snapshots = snapshots;
  }

  @Override
  public <T> T with(Function<QuestionSimilarity, T> use) {
    return inUse.with(active -> use.apply(new SimilarityService(only(active), snapshots)));
  }

  private static InUse only(ActiveSnapshot active) {
    return new InUse() {
      @Override
      public <T> T with(Function<ActiveSnapshot, T> use) {
        return use.apply(active);
      }
    };
  }

  @Override
  public String version() {
    return inUse.with(active -> active.snapshot().version());
  }

  @Override
  public QuestionWording wording(Question question) {
    return inUse.with(active -> {
      try {
        return active.knownAnswers().wording(question, PATIENCE);
      } catch (TimeoutException e) {
        throw new IllegalStateException("a question took longer than " + PATIENCE, e);
      }
    });
  }

  @Override
  public List<KnownAnswer> knownAnswers(List<Question> kept, List<String> answers) {
    return stored((active, store) -> active.knownAnswers().knownAnswers(kept, answers, store));
  }

  @Override
  public Optional<QuestionWording.Match> bestAnswer(
      QuestionWording asked, List<KnownAnswer> knownAnswers, double otherwise) {
    return inUse.with(active -> active.knownAnswers().bestAnswer(asked, knownAnswers, otherwise));
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read(ActiveSnapshot active, VectorStore store) throws IOException, InterruptedException;
  }

  /// Where vectors cannot be kept, they are computed; where that is so in the middle, once more.
  private <T> T stored(Reading<T> reading) {
    return inUse.with(active -> {
      try (VectorStore store = snapshots.vectors()) {
        return read(reading, active, store);
      } catch (IOException e) {
        LOG.warn("The vectors of questions cannot be kept; they are computed each time.", e);
        return computed(reading, active);
      }
    });
  }

  private static <T> T computed(Reading<T> reading, ActiveSnapshot active) {
    try (VectorStore store = VectorStore.none()) {
      return read(reading, active, store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(Reading<T> reading, ActiveSnapshot active, VectorStore store)
      throws IOException {
    try {
      return reading.read(active, store);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading questions", e);
    }
  }
}
