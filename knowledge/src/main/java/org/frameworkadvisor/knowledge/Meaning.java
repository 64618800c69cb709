package org.frameworkadvisor.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.frameworkadvisor.knowledge.retrieval.EmbeddedQuestions;
import org.frameworkadvisor.knowledge.retrieval.Lesson;
import org.frameworkadvisor.knowledge.retrieval.Lessons;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.frameworkadvisor.knowledge.retrieval.VectorStore;
import org.frameworkadvisor.knowledge.retrieval.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What questions mean: whether two of them are one, and which answer of those that are no part of
/// the content answers one. What it reads belongs to the state of the content that was served then,
/// which [#version] names; that of two states must not be compared.
public final class Meaning {
  /// A model reads a question within milliseconds.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);

  private final InUse inUse;
  private final EmbeddedQuestions questions;
  private final Snapshots snapshots;

  /// Keeps what is served open while it is used.
  @FunctionalInterface
  interface InUse {
    <T> T with(Function<Served, T> use);
  }

  Meaning(InUse inUse, EmbeddedQuestions questions, Snapshots snapshots) {
    this.inUse = inUse;
    this.questions = questions;
    this.snapshots = snapshots;
  }

  /// Does something with the state that is being served now, whatever takes its place meanwhile.
  public <T> T with(Function<Meaning, T> use) {
    return inUse.with(served -> use.apply(new Meaning(only(served), questions, snapshots)));
  }

  private static InUse only(Served served) {
    return new InUse() {
      @Override
      public <T> T with(Function<Served, T> use) {
        return use.apply(served);
      }
    };
  }

  /// Changes when what was read has to be read anew.
  public String version() {
    return inUse.with(served -> served.snapshot().version());
  }

  /// Reads a question. One that has just been looked up costs no run of a model.
  public Wording wording(Question question) {
    return inUse.with(served -> {
      try {
        return lessons(served).wording(question, PATIENCE);
      } catch (TimeoutException e) {
        throw new IllegalStateException("a question took longer than " + PATIENCE, e);
      }
    });
  }

  /// Reads questions with their answers, which outlive the process; their vectors do so too.
  ///
  /// @param answers as many as questions, in their order
  public List<Lesson> lessons(List<Question> kept, List<String> answers) {
    return stored((served, store) -> lessons(served).lessons(kept, answers, store));
  }

  /// The lesson that answers a question, if any does.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1; a lesson on the very
  ///   question goes first all the same
  public Optional<Wording.Match> answering(Wording asked, List<Lesson> lessons, double otherwise) {
    return inUse.with(served -> lessons(served).answering(asked, lessons, otherwise));
  }

  private Lessons lessons(Served served) {
    Snapshot snapshot = served.snapshot();
    return new Lessons(snapshot.index(), questions, Decisions.shipped(), snapshot.subjects()::in);
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read(Served served, VectorStore store) throws IOException, InterruptedException;
  }

  /// Where vectors cannot be kept, they are computed; where that is so in the middle, once more.
  private <T> T stored(Reading<T> reading) {
    return inUse.with(served -> {
      try (VectorStore store = snapshots.vectors()) {
        return read(reading, served, store);
      } catch (IOException e) {
        LOG.warn("The vectors of questions cannot be kept; they are computed each time.", e);
        return computed(reading, served);
      }
    });
  }

  private static <T> T computed(Reading<T> reading, Served served) {
    try (VectorStore store = VectorStore.none()) {
      return read(reading, served, store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(Reading<T> reading, Served served, VectorStore store)
      throws IOException {
    try {
      return reading.read(served, store);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading questions", e);
    }
  }
}
