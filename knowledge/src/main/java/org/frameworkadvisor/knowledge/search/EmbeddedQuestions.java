package org.frameworkadvisor.knowledge.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// Questions as the models see them. The latest are remembered, so that a second use of the same
/// question costs no run of a model. Thread-safe.
public final class EmbeddedQuestions {
  /// Some thousand questions of a usual length.
  private static final long MOST_BYTES = 16L << 20;

  private final List<Embedder> embedders;
  private final Executor executor;
  private final int processors;
  private final Cache<String, List<Embedder.Embedding>> remembered;
  private final AtomicInteger asking = new AtomicInteger();

  EmbeddedQuestions(List<Embedder> embedders, Executor executor, int processors, long mostBytes) {
    this.embedders = List.copyOf(embedders);
    this.executor = executor;
    this.processors = processors;
    this.remembered =
        Caffeine.newBuilder()
            .maximumWeight(mostBytes)
            .weigher((String text, List<Embedder.Embedding> embedded) -> bytes(text, embedded))
            .build();
  }

  /// Remembers the questions asked last.
  ///
  /// @param executor runs the models beside each other
  public static EmbeddedQuestions remembered(List<Embedder> embedders, Executor executor) {
    return new EmbeddedQuestions(embedders, executor, processors(), MOST_BYTES);
  }

  /// Has the models run for each question anew.
  public static EmbeddedQuestions anew(List<Embedder> embedders, Executor executor) {
    return new EmbeddedQuestions(embedders, executor, processors(), 0);
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /// The models, in the order of their embeddings.
  List<Embedder> embedders() {
    return embedders;
  }

  /// A question, one embedding for each model.
  ///
  /// @param text the question, its typing errors corrected
  /// @param deadline when to give up, from now
  List<Embedder.Embedding> of(String text, Duration deadline) throws TimeoutException {
    List<Embedder.Embedding> known = remembered.getIfPresent(text);
    if (known != null) {
      return known;
    }
    List<Embedder.Embedding> embedded = List.copyOf(embed(text, deadline));
    remembered.put(text, embedded);
    return embedded;
  }

  /// A question as the first model sees it. Takes one run of it at most.
  ///
  /// @param text the question, its typing errors corrected
  Embedder.Embedding first(String text) {
    List<Embedder.Embedding> known = remembered.getIfPresent(text);
    return known != null ? known.getFirst() : embedders.getFirst().question(text);
  }

  /// The first model, which takes longest, runs here and the others beside it, unless there are
  /// more models to run, for all who ask, than processors: then handing over would only cost. A
  /// model reads a bounded number of pieces, so it ends soon; what comes after the deadline is not
  /// used.
  private List<Embedder.Embedding> embed(String text, Duration deadline) throws TimeoutException {
    long end = System.nanoTime() + deadline.toNanos();
    List<FutureTask<Embedder.Embedding>> running = new ArrayList<>();
    for (Embedder embedder : embedders) {
      running.add(new FutureTask<>(() -> embedder.question(text)));
    }
    int askers = asking.incrementAndGet();
    try {
      int here = askers * running.size() > processors ? running.size() : 1;
      running.subList(here, running.size()).forEach(executor::execute);
      running.subList(0, here).forEach(FutureTask::run);
      List<Embedder.Embedding> embedded = new ArrayList<>();
      for (FutureTask<Embedder.Embedding> task : running) {
        long left = end - System.nanoTime();
        if (left <= 0) {
          throw new TimeoutException();
        }
        embedded.add(result(task, left));
      }
      return embedded;
    } finally {
      running.forEach(task -> task.cancel(false));
      asking.decrementAndGet();
    }
  }

  private static Embedder.Embedding result(FutureTask<Embedder.Embedding> task, long nanos)
      throws TimeoutException {
    try {
      return task.get(nanos, TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a question could not be embedded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException();
    }
  }

  private static int bytes(String text, List<Embedder.Embedding> embedded) {
    long bytes = 2L * text.length();
    for (Embedder.Embedding embedding : embedded) {
      bytes += (long) Float.BYTES * embedding.vector().length + embedding.tokens().heapBytes();
      bytes += (long) Integer.BYTES * embedding.pieces().length;
    }
    return Math.toIntExact(bytes);
  }
}
