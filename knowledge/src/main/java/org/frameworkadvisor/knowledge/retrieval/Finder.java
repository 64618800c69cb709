package org.frameworkadvisor.knowledge.retrieval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.Fusion.Scored;

/// The life of a question: its words are read and corrected, it is embedded by each model, and once
/// more without when it is asked by the first of them, both sides name candidates, their evidence
/// is fused, and a calibrated decision says whether the best one answers.
public final class Finder {
  /// How many views each side names; deeper ones never came first in any measured set.
  private static final int CANDIDATES = 50;

  private static final int NEAREST = 3;
  private static final String TOO_SLOW = "Looking this up took too long. Please ask again.";
  private static final double NEARLY_IDENTICAL = 0.97;

  private final PassageIndex index;
  private final EmbeddedQuestions questions;
  private final Embedder embedder;
  private final Decision decision;
  private final Fusion fusion = new Fusion();
  private final Diversity diversity = new Diversity(NEARLY_IDENTICAL);
  private final Vagueness vagueness;
  private final float[] centre;
  private final boolean titled;

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
    this(index, EmbeddedQuestions.anew(embedders, executor), decision, names);
  }

  /// Builds it.
  ///
  /// @param questions read by the models by whose vectors the index was made, in its order
  /// @param names whether a text names anything that the knowledge is about
  public Finder(
      PassageIndex index, EmbeddedQuestions questions, Decision decision, Predicate<String> names) {
    this.index = index;
    this.questions = questions;
    this.embedder = questions.embedders().getFirst();
    this.decision = decision;
    this.vagueness = new Vagueness(names);
    IndexNotes notes = new IndexNotes(index.notes());
    this.centre = notes.centre();
    this.titled = notes.documents() > 1;
  }

  /// A question with everything that was found out about it.
  ///
  /// @param lasting its text without when it is asked, for which the evidence is
  private record Look(
      Reading reading,
      List<Scored> ranked,
      LateInteraction pieces,
      String lasting,
      Evidence evidence) {}

  /// Finds what answers a question.
  ///
  /// @param limit how far down the ranking goes
  /// @param deadline when to give up, from now
  public Retrieval find(Question question, int limit, Duration deadline) {
    try {
      Look look = look(question, Math.max(limit, CANDIDATES), deadline);
      return outcome(question, look, diverse(look.ranked(), limit));
    } catch (TimeoutException e) {
      return new Retrieval.Unavailable(TOO_SLOW);
    }
  }

  /// Finds the same, and says why.
  ///
  /// @param limit how far down the ranking goes
  /// @param deadline when to give up, from now
  public Explanation explain(Question question, int limit, Duration deadline) {
    try {
      Look look = look(question, Math.max(limit, CANDIDATES), deadline);
      List<Scored> ordered = diverse(look.ranked(), limit);
      Retrieval outcome = outcome(question, look, ordered);
      List<Explanation.Ranked> ranking = new ArrayList<>();
      for (int i = 0; i < outcome.hits().size(); i++) {
        ranking.add(ordered.get(i).explained(outcome.hits().get(i)));
      }
      return new Explanation(
          look.reading().text(),
          look.lasting(),
          outcome,
          ranking,
          look.evidence(),
          decision.threshold(look.evidence()));
    } catch (TimeoutException e) {
      Evidence none = Evidence.of(0);
      return new Explanation(
          question.text(),
          question.text(),
          new Retrieval.Unavailable(TOO_SLOW),
          List.of(),
          none,
          decision.threshold(none));
    }
  }

  private Retrieval outcome(Question question, Look look, List<Scored> ordered) {
    if (look.ranked().isEmpty()) {
      return new Retrieval.NotFound(List.of(), List.of(), 0);
    }
    double confidence = decision.probability(look.evidence());
    List<Hit> hits = hits(ordered, look.reading());
    if (vagueness.isVague(question)) {
      return new Retrieval.Unclear(questions(hits), hits, confidence);
    }
    if (!decision.answers(look.evidence())) {
      return new Retrieval.NotFound(questions(hits), hits, confidence);
    }
    int best = ordered.getFirst().candidate().passage();
    Quote quote = look.pieces().quote(best, hits.getFirst().passage(), titled);
    return new Retrieval.Found(quote, hits, confidence);
  }

  /// The evidence on which the decision on a question rests.
  public Evidence evidence(Question question) {
    try {
      return look(question, CANDIDATES, Duration.ofMinutes(1)).evidence();
    } catch (TimeoutException e) {
      throw new IllegalStateException("a question took more than a minute", e);
    }
  }

  private Look look(Question question, int candidates, Duration deadline) throws TimeoutException {
    long end = System.nanoTime() + deadline.toNanos();
    Reading reading = index.read(question.text(), embedder.vocabulary());
    List<Embedding> embedded = questions.of(reading.text(), deadline);
    List<float[]> vectors = embedded.stream().map(Embedding::vector).toList();
    LateInteraction pieces = pieces(embedded.getFirst());
    List<Scored> ranked =
        fusion.rank(
            index.candidates(reading, vectors, candidates), reading.perfect(), pieces::covers);
    String lasting = Undated.text(reading);
    boolean isDated = !lasting.equals(reading.text());
    if (isDated && System.nanoTime() - end >= 0) {
      throw new TimeoutException();
    }
    Evidence evidence =
        isDated
            ? evidence(ranked, questions.first(lasting))
            : evidence(ranked, candidate -> candidate.semantic(0), Scored::covered);
    return new Look(reading, ranked, pieces, lasting, evidence);
  }

  private LateInteraction pieces(Embedding question) {
    return new LateInteraction(index, embedder, question.tokens().centred(centre));
  }

  /// The evidence for a question that is put in other words than those by which was ranked.
  private Evidence evidence(List<Scored> ranked, Embedding question) {
    LateInteraction pieces = pieces(question);
    return evidence(
        ranked,
        candidate -> Embedding.cosine(index.vector(candidate.view(), 0), question.vector()),
        scored -> pieces.covers(scored.candidate().view()));
  }

  private static Evidence evidence(
      List<Scored> ranked,
      ToDoubleFunction<Candidate> closeness,
      Function<Scored, OptionalDouble> covers) {
    double closest =
        ranked.stream()
            .mapToDouble(scored -> closeness.applyAsDouble(scored.candidate()))
            .max()
            .orElse(0);
    OptionalDouble covered =
        ranked.stream()
            .limit(Fusion.LOOKED_AT)
            .map(covers)
            .flatMapToDouble(OptionalDouble::stream)
            .max();
    return covered.isPresent() || ranked.isEmpty()
        ? Evidence.of(closest, covered.orElse(0))
        : Evidence.of(closest);
  }

  private List<Scored> diverse(List<Scored> ranked, int limit) {
    List<Scored> head = ranked.subList(0, Math.min(ranked.size(), limit));
    List<float[]> vectors =
        head.stream().map(scored -> index.vector(scored.candidate().view(), 0)).toList();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      places.add(i);
    }
    return diversity
        .order(places, (a, b) -> Embedding.cosine(vectors.get(a), vectors.get(b)))
        .stream()
        .map(head::get)
        .toList();
  }

  private List<Hit> hits(List<Scored> ordered, Reading reading) {
    List<Hit> hits = new ArrayList<>();
    for (Scored scored : ordered) {
      Candidate candidate = scored.candidate();
      hits.add(
          new Hit(
              index.passage(candidate.passage()),
              scored.score(),
              reading.perfect() == 0 ? 0 : Math.min(1, candidate.lexical() / reading.perfect()),
              Math.clamp(candidate.semantic(0), 0, 1)));
    }
    return hits;
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
