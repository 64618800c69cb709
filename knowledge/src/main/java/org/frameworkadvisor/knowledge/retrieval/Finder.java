package org.frameworkadvisor.knowledge.retrieval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.Fusion.Scored;

/// The life of a question: its words are read and corrected, it is embedded once by each model,
/// both sides name candidates, their evidence is fused, and a calibrated decision says whether the
/// best one answers.
public final class Finder {
  /// How many views each side names; deeper ones never came first in any measured set.
  private static final int CANDIDATES = 60;

  private static final int NEAREST = 3;
  private static final double NEARLY_IDENTICAL = 0.97;

  private final PassageIndex index;
  private final List<Embedder> embedders;
  private final Executor executor;
  private final Decision decision;
  private final Fusion fusion = new Fusion();
  private final Diversity diversity = new Diversity(NEARLY_IDENTICAL);
  private final Quoting quoting;
  private final Vagueness vagueness;

  /// Builds it.
  ///
  /// @param embedders those by whose vectors the index was made, in its order
  /// @param executor runs the models beside each other
  /// @param names whether a text names anything that the knowledge is about
  public Finder(
      PassageIndex index,
      List<Embedder> embedders,
      Executor executor,
      Decision decision,
      Predicate<String> names) {
    this.index = index;
    this.embedders = List.copyOf(embedders);
    this.executor = executor;
    this.decision = decision;
    this.quoting = new Quoting(index::terms);
    this.vagueness = new Vagueness(names);
  }

  /// Finds what answers a question.
  ///
  /// @param limit how far down the ranking goes
  /// @param deadline when to give up, from now
  public Retrieval find(Question question, int limit, Duration deadline) {
    Reading reading = index.read(question.text(), this::isWord);
    List<float[]> vectors;
    try {
      vectors = vectors(reading.text(), deadline);
    } catch (TimeoutException e) {
      return new Retrieval.Unavailable("Looking this up took too long. Please ask again.");
    }
    List<Candidate> candidates = index.candidates(reading, vectors, Math.max(limit, CANDIDATES));
    List<Scored> ranked = fusion.rank(candidates);
    if (ranked.isEmpty()) {
      return new Retrieval.NotFound(List.of(), List.of(), 0);
    }
    double confidence = decision.probability(Evidence.of(reading, ranked));
    List<Hit> hits = hits(ranked, reading, limit);
    if (vagueness.isVague(question)) {
      return new Retrieval.Unclear(questions(hits), hits, confidence);
    }
    if (confidence < decision.threshold()) {
      return new Retrieval.NotFound(questions(hits), hits, confidence);
    }
    return new Retrieval.Found(quoting.from(hits.getFirst().passage(), reading), hits, confidence);
  }

  /// The evidence on which the decision on a question rests.
  public Evidence evidence(Question question) {
    Reading reading = index.read(question.text(), this::isWord);
    List<float[]> vectors = embedders.stream().map(e -> e.question(reading.text())).toList();
    return Evidence.of(reading, fusion.rank(index.candidates(reading, vectors, CANDIDATES)));
  }

  private boolean isWord(String word) {
    return embedders.stream().anyMatch(embedder -> embedder.knows(word));
  }

  private List<float[]> vectors(String text, Duration deadline) throws TimeoutException {
    long end = System.nanoTime() + deadline.toNanos();
    List<FutureTask<float[]>> running = new ArrayList<>();
    for (Embedder embedder : embedders) {
      FutureTask<float[]> task = new FutureTask<>(() -> embedder.question(text));
      running.add(task);
      executor.execute(task);
    }
    List<float[]> vectors = new ArrayList<>();
    for (FutureTask<float[]> task : running) {
      vectors.add(result(task, end - System.nanoTime()));
    }
    return vectors;
  }

  private static float[] result(FutureTask<float[]> task, long nanos) throws TimeoutException {
    try {
      return task.get(nanos, TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a question could not be embedded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException();
    }
  }

  private List<Hit> hits(List<Scored> ranked, Reading reading, int limit) {
    List<Scored> head = ranked.subList(0, Math.min(ranked.size(), limit));
    int model = embedders.size() - 1;
    List<Scored> ordered =
        diversity.order(
            head,
            (a, b) ->
                cosine(
                    index.vector(a.candidate().view(), model),
                    index.vector(b.candidate().view(), model)));
    List<Hit> hits = new ArrayList<>();
    for (Scored scored : ordered) {
      Candidate candidate = scored.candidate();
      hits.add(
          new Hit(
              index.passage(candidate.passage()),
              scored.score(),
              reading.perfect() == 0 ? 0 : Math.min(1, candidate.lexical() / reading.perfect()),
              Math.clamp(candidate.semantic(model), 0, 1)));
    }
    return hits;
  }

  private static double cosine(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /// Questions that the passages of a ranking are known to answer.
  private static List<String> questions(List<Hit> hits) {
    Set<String> questions = new LinkedHashSet<>();
    for (Hit hit : hits) {
      Passage passage = hit.passage();
      Document document = passage.document();
      if (document.isFaq()) {
        questions.add(document.title());
      }
      passage.section().stream().filter(heading -> heading.endsWith("?")).forEach(questions::add);
    }
    return questions.stream().limit(NEAREST).toList();
  }
}
