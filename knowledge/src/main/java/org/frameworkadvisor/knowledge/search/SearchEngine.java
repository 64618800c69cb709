package org.frameworkadvisor.knowledge.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.search.ScoreFusion.Scored;

/// The life of a question: its words are read and corrected, it is embedded by each model, and once
/// more without when it is asked by the first of them, both sides name candidates, their evidence
/// is fused, and a calibrated decision says whether the best one answers.
public final class SearchEngine {
  /// How many views each side names; deeper ones never came first in any measured set.
  private static final int CANDIDATES = 50;

  /// How many of the best passages the decision looks at piece by piece.
  private static final int MOST_THAT_MAY_ANSWER = 5;

  private static final int NEAREST = 3;
  private static final String TOO_SLOW = "Looking this up took too long. Please ask again.";
  private static final double NEARLY_IDENTICAL = 0.97;

  /// A question that is less likely to be answered is not about the field.
  private static final double LEAST_OPEN = 0.12;

  /// From so many passages other questions are offered.
  private static final int READ_FROM = 12;

  private final PassageIndex index;
  private final EmbeddedQuestions questions;
  private final Embedder embedder;
  private final AnswerDecision decision;
  private final ScoreFusion fusion = new ScoreFusion();
  private final DiversityReranker diversity = new DiversityReranker(NEARLY_IDENTICAL);
  private final SubjectIndex subjects;
  private final AskedSubjects.OfPassages passageSubjects;
  private final VagueQuestionDetector vagueQuestionDetector;
  private final List<float[]> centres;
  private final boolean titled;

  /// Builds it.
  ///
  /// @param questions read by the models by whose vectors the index was made, in its order
  /// @param subjects what the knowledge is about
  public SearchEngine(
      PassageIndex index,
      EmbeddedQuestions questions,
      AnswerDecision decision,
      SubjectIndex subjects) {
    this.index = index;
    this.questions = questions;
    this.embedder = questions.embedders().getFirst();
    this.decision = decision;
    this.subjects = subjects;
    this.passageSubjects = new AskedSubjects.OfPassages(index, subjects);
    this.vagueQuestionDetector =
        new VagueQuestionDetector(text -> !subjects.mentions(text).isEmpty());
    PassageIndex.Metadata metadata = new PassageIndex.Metadata(index.notes());
    this.centres =
        IntStream.range(0, questions.embedders().size()).mapToObj(metadata::centre).toList();
    this.titled = metadata.documents() > 1;
  }

  /// A question with everything that was found out about it.
  ///
  /// @param lasting its text without when it is asked, for which the evidence is
  private record SearchState(
      QueryAnalysis analysis,
      AskedSubjects asked,
      List<Scored> ranked,
      LateInteraction pieces,
      String lasting,
      AnswerDecision.Evidence evidence) {}

  /// Finds what answers a question.
  ///
  /// @param limit how far down the ranking goes
  /// @param deadline when to give up, from now
  public SearchResult find(Question question, int limit, Duration deadline) {
    try {
      SearchState state = state(question, Math.max(limit, CANDIDATES), deadline);
      return outcome(question, state, diverse(state.ranked(), limit));
    } catch (TimeoutException e) {
      return new SearchResult.Unavailable(TOO_SLOW);
    }
  }

  /// Finds the same, and says why.
  ///
  /// @param limit how far down the ranking goes
  /// @param deadline when to give up, from now
  public SearchExplanation explain(Question question, int limit, Duration deadline) {
    try {
      SearchState state = state(question, Math.max(limit, CANDIDATES), deadline);
      List<Scored> ordered = diverse(state.ranked(), limit);
      SearchResult outcome = outcome(question, state, ordered);
      List<SearchExplanation.Ranked> ranking = new ArrayList<>();
      for (int i = 0; i < outcome.hits().size(); i++) {
        ranking.add(ordered.get(i).explained(outcome.hits().get(i)));
      }
      return new SearchExplanation(
          state.analysis().text(),
          state.lasting(),
          outcome,
          ranking,
          state.evidence(),
          decision.threshold(state.evidence()));
    } catch (TimeoutException e) {
      AnswerDecision.Evidence none = AnswerDecision.Evidence.of(0);
      return new SearchExplanation(
          question.text(),
          question.text(),
          new SearchResult.Unavailable(TOO_SLOW),
          List.of(),
          none,
          decision.threshold(none));
    }
  }

  private SearchResult outcome(Question question, SearchState state, List<Scored> ordered) {
    if (state.ranked().isEmpty()) {
      return new SearchResult.NotFound(List.of(), List.of(), 0);
    }
    double confidence = decision.probability(state.evidence());
    List<SearchResult.Hit> hits = hits(ordered, state.analysis());
    if (vagueQuestionDetector.isVague(question)) {
      return new SearchResult.Unclear(readings(state), hits, confidence);
    }
    if (!answers(question, state, confidence, hits.getFirst().passage())) {
      List<String> readings = isOpen(state, confidence) ? readings(state) : List.of();
      return readings.size() > 1
          ? new SearchResult.Unclear(readings, hits, confidence)
          : new SearchResult.NotFound(
              questions(hits.stream().map(SearchResult.Hit::passage).toList()), hits, confidence);
    }
    int best = ordered.getFirst().candidate().passage();
    Passage passage = hits.getFirst().passage();
    List<Double> deductions = state.asked().deductions(subjects, passage, passage.sentences());
    Quote quote = state.pieces().quote(best, passage, titled, deductions);
    return new SearchResult.Found(quote, hits, confidence);
  }

  private boolean answers(Question question, SearchState state, double confidence, Passage best) {
    if (!decision.answers(state.evidence())) {
      return false;
    }
    boolean isAllUnknown = state.asked().known().isEmpty() && !state.asked().unknown().isEmpty();
    return !isAllUnknown && HelpRequest.in(question.text()).isMetBy(best.text(), confidence);
  }

  /// Whether it is likely enough to be about the field, and names nothing that would say what
  /// about.
  private static boolean isOpen(SearchState state, double confidence) {
    return confidence >= LEAST_OPEN
        && state.asked().known().isEmpty()
        && state.asked().unknown().isEmpty();
  }

  /// Questions that the best passages are known to answer.
  private List<String> readings(SearchState state) {
    return questions(
        state.ranked().stream()
            .limit(READ_FROM)
            .map(scored -> index.passage(scored.candidate().passage()))
            .toList());
  }

  /// The subjects that a question names.
  public NamedSubjects subjects(Question question) {
    AskedSubjects asked = new AskedSubjects(subjects, question.text(), question.text());
    List<String> nearest =
        asked.unknown().stream()
            .flatMap(subject -> subject.near().stream())
            .distinct()
            .flatMap(id -> subjects.byId(id).stream())
            .map(FieldVocabulary.Subject::name)
            .toList();
    return new NamedSubjects(asked.known(), asked.unknown(), nearest);
  }

  /// The evidence on which the decision on a question rests.
  public AnswerDecision.Evidence evidence(Question question) {
    try {
      return state(question, CANDIDATES, Duration.ofMinutes(1)).evidence();
    } catch (TimeoutException e) {
      throw new IllegalStateException("a question took more than a minute", e);
    }
  }

  private SearchState state(Question question, int candidates, Duration deadline)
      throws TimeoutException {
    long end = System.nanoTime() + deadline.toNanos();
    QueryAnalysis analysis = index.read(question.text(), embedder.vocabulary());
    List<Embedder.Embedding> embedded = questions.of(analysis.text(), deadline);
    List<float[]> vectors = embedded.stream().map(Embedder.Embedding::vector).toList();
    LateInteraction pieces = pieces(embedded);
    AskedSubjects asked = new AskedSubjects(subjects, question.text(), analysis.text());
    List<Scored> ranked =
        fusion.rank(
            index.candidates(analysis, vectors, candidates),
            analysis.perfect(),
            passage -> asked.worth(passageSubjects.of(passage)),
            pieces::coverage);
    String lasting = UndatedQuestion.text(analysis);
    boolean isDated = !lasting.equals(analysis.text());
    if (isDated && System.nanoTime() - end >= 0) {
      throw new TimeoutException();
    }
    AnswerDecision.Evidence evidence =
        isDated
            ? evidence(ranked, questions.first(lasting))
            : evidence(ranked, candidate -> candidate.semantic(0), SearchEngine::covered);
    return new SearchState(analysis, asked, ranked, pieces, lasting, evidence);
  }

  private LateInteraction pieces(List<Embedder.Embedding> question) {
    return new LateInteraction(index, embedder, question, centres);
  }

  private static OptionalDouble covered(Scored scored) {
    return scored
        .covered()
        .map(coverage -> OptionalDouble.of(coverage.evenly()))
        .orElseGet(OptionalDouble::empty);
  }

  /// The evidence for a question that is put in other words than those by which was ranked.
  private AnswerDecision.Evidence evidence(List<Scored> ranked, Embedder.Embedding question) {
    LateInteraction pieces = pieces(List.of(question));
    return evidence(
        ranked,
        candidate ->
            Embedder.Embedding.cosine(index.vector(candidate.view(), 0), question.vector()),
        scored -> pieces.covers(scored.candidate().view()));
  }

  private static AnswerDecision.Evidence evidence(
      List<Scored> ranked,
      ToDoubleFunction<PassageIndex.Candidate> closeness,
      Function<Scored, OptionalDouble> covers) {
    double closest =
        ranked.stream()
            .mapToDouble(scored -> closeness.applyAsDouble(scored.candidate()))
            .max()
            .orElse(0);
    OptionalDouble covered =
        ranked.stream()
            .limit(MOST_THAT_MAY_ANSWER)
            .map(covers)
            .flatMapToDouble(OptionalDouble::stream)
            .max();
    return covered.isPresent() || ranked.isEmpty()
        ? AnswerDecision.Evidence.of(closest, covered.orElse(0))
        : AnswerDecision.Evidence.of(closest);
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
        .order(places, (a, b) -> Embedder.Embedding.cosine(vectors.get(a), vectors.get(b)))
        .stream()
        .map(head::get)
        .toList();
  }

  private List<SearchResult.Hit> hits(List<Scored> ordered, QueryAnalysis analysis) {
    List<SearchResult.Hit> hits = new ArrayList<>();
    for (Scored scored : ordered) {
      PassageIndex.Candidate candidate = scored.candidate();
      hits.add(
          new SearchResult.Hit(
              index.passage(candidate.passage()),
              scored.score(),
              analysis.perfect() == 0 ? 0 : Math.min(1, candidate.lexical() / analysis.perfect()),
              Math.clamp(candidate.semantic(0), 0, 1)));
    }
    return hits;
  }

  /// Questions that the passages of a ranking are known to answer.
  private static List<String> questions(List<Passage> passages) {
    Set<String> questions = new LinkedHashSet<>();
    for (Passage passage : passages) {
      Document document = passage.document();
      if (document.isFaq()) {
        questions.add(document.title());
      }
      passage.section().stream().filter(heading -> heading.endsWith("?")).forEach(questions::add);
    }
    return questions.stream().limit(NEAREST).toList();
  }
}
