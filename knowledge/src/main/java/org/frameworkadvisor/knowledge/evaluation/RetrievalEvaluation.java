package org.frameworkadvisor.knowledge.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.frameworkadvisor.knowledge.evaluation.EvaluationResult.Figure;
import org.frameworkadvisor.knowledge.lucene.Bm25Baseline;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// Asks a knowledge base labelled questions and measures what comes back, with Lucene's plain BM25
/// measured beside it on the same questions.
public final class RetrievalEvaluation {
  private static final int DEPTH = 10;

  /// Several passages of one document may come before the next document.
  private static final int PASSAGES_FOR_DOCUMENTS = 60;

  private static final String ASKING = "Asking";
  private static final String LENIENT = ", lenient";
  private static final String COVERAGE = "answered of answerable";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final KnowledgeBase knowledge;
  private final Path content;
  private final TypingErrors typing;

  /// Prepares measuring.
  ///
  /// @param content what the knowledge base was opened on
  /// @param typingErrors how many to make in every question
  public RetrievalEvaluation(KnowledgeBase knowledge, Path content, int typingErrors) {
    this.knowledge = knowledge;
    this.content = content;
    this.typing = new TypingErrors(42, typingErrors);
  }

  /// The content of a set: a folder in BEIR's layout brings its own corpus.
  public static Path contentOf(Path set, Path otherwise) {
    return BeirSet.isAt(set) ? BeirSet.corpusOf(set) : otherwise;
  }

  /// Reads a set to the end, so that what is wrong with it shows before any knowledge is opened.
  ///
  /// @throws MalformedSetException where it cannot be measured
  public static void check(Path set) throws IOException {
    if (BeirSet.isAt(set)) {
      BeirSet.read(set);
    } else {
      LabelledQuestion.read(set);
    }
  }

  /// Measures one set: a folder in BEIR's layout or a file of labelled questions.
  ///
  /// @throws MalformedSetException where it cannot be measured
  public EvaluationResult measure(Path set, ProgressListener progress) throws IOException {
    return BeirSet.isAt(set)
        ? retrieval(BeirSet.read(set), progress)
        : questions(LabelledQuestion.read(set), progress);
  }

  private EvaluationResult retrieval(BeirSet set, ProgressListener progress) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Passage passage : ContentReader.read(content).corpus().passages()) {
      texts.merge(
          passage.document().id().value(),
          passage.document().title() + " " + passage.text(),
          (before, next) -> before + " " + passage.text());
    }
    Means means = new Means();
    double answered = 0;
    try (Bm25Baseline baseline = new Bm25Baseline(texts)) {
      for (Map.Entry<String, String> query : set.queries().entrySet()) {
        Map<String, Double> judged = set.judgements().getOrDefault(query.getKey(), Map.of());
        double[] ideal = judged.values().stream().mapToDouble(Double::doubleValue).toArray();
        String asked = typing.in(query.getValue());
        SearchResult found = ask(asked, PASSAGES_FOR_DOCUMENTS);
        answered += found instanceof SearchResult.Found ? 1 : 0;
        Set<String> ranked =
            found.hits().stream()
                .map(hit -> hit.passage().document().id().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ToDoubleFunction<String> gain = id -> judged.getOrDefault(id, 0.0);
        means.add("", gains(ranked, gain), gains(baseline.search(asked, DEPTH), gain), ideal);
        progress.at(ASKING, means.rows(), set.queries().size());
      }
    }
    List<Figure> figures = new ArrayList<>(means.figures());
    figures.add(alone(COVERAGE, answered / means.rows()));
    return new EvaluationResult(means.rows(), figures);
  }

  private EvaluationResult questions(List<LabelledQuestion> questions, ProgressListener progress)
      throws IOException {
    Map<String, Passage> passages = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    for (Passage passage : ContentReader.read(content).corpus().passages()) {
      passages.put(passage.id().value(), passage);
      texts.put(passage.id().value(), passage.path() + " " + passage.text());
    }
    Means means = new Means();
    Decided decided = new Decided();
    try (Bm25Baseline baseline = new Bm25Baseline(texts)) {
      int asked = 0;
      for (LabelledQuestion question : questions) {
        String typed = typing.in(question.text());
        SearchResult found = ask(typed, DEPTH);
        decided.add(question.label(), found);
        if (question.label() == LabelledQuestion.Label.ANSWERABLE) {
          List<Passage> ranked = found.hits().stream().map(SearchResult.Hit::passage).toList();
          List<Passage> plain =
              baseline.search(typed, DEPTH).stream()
                  .flatMap(id -> Optional.ofNullable(passages.get(id)).stream())
                  .toList();
          rate(question, ranked, plain, passages.values(), means);
        }
        asked++;
        progress.at(ASKING, asked, questions.size());
      }
    }
    List<Figure> figures = new ArrayList<>(means.figures());
    figures.addAll(decided.figures());
    return new EvaluationResult(questions.size(), figures);
  }

  private static void rate(
      LabelledQuestion question,
      List<Passage> ranked,
      List<Passage> plain,
      Collection<Passage> all,
      Means means) {
    for (boolean lenient : new boolean[] {false, true}) {
      ToDoubleFunction<Passage> gain = p -> question.isAnsweredBy(p.text(), lenient) ? 1 : 0;
      means.add(
          lenient ? LENIENT : "",
          gains(ranked, gain),
          gains(plain, gain),
          all.stream().mapToDouble(gain).toArray());
    }
  }

  private static <T> double[] gains(Collection<T> ranked, ToDoubleFunction<T> gain) {
    return ranked.stream().limit(DEPTH).mapToDouble(gain).toArray();
  }

  private SearchResult ask(String text, int depth) {
    return Question.of(text)
        .map(question -> knowledge.find(question, depth, PATIENCE))
        .orElseGet(() -> new SearchResult.NotFound(List.of(), List.of(), 0));
  }

  private static Figure alone(String name, double value) {
    return new Figure(name, value, OptionalDouble.empty());
  }

  /// The means of ranking measures over questions, with those of the baseline.
  private static final class Means {
    private final Map<String, double[]> sums = new LinkedHashMap<>();
    private int rows;

    int rows() {
      return rows;
    }

    /// Adds a question.
    ///
    /// @param reading empty, which counts the question, or which other reading of it the gains are
    void add(String reading, double[] gains, double[] plain, double[] ideal) {
      rows += reading.isEmpty() ? 1 : 0;
      add("nDCG@10" + reading, g -> RankingMetrics.ndcg(g, ideal, DEPTH), gains, plain);
      add("first right" + reading, g -> g.length > 0 && g[0] > 0 ? 1 : 0, gains, plain);
      add("MRR@10" + reading, g -> RankingMetrics.reciprocalRank(g, DEPTH), gains, plain);
    }

    private void add(
        String name, ToDoubleFunction<double[]> measure, double[] gains, double[] plain) {
      double[] sum = sums.computeIfAbsent(name, any -> new double[2]);
      sum[0] += measure.applyAsDouble(gains);
      sum[1] += measure.applyAsDouble(plain);
    }

    List<Figure> figures() {
      List<Figure> figures = new ArrayList<>();
      sums.forEach((name, sum) ->
          figures.add(new Figure(name, sum[0] / rows, OptionalDouble.of(sum[1] / rows))));
      return figures;
    }
  }

  /// What was decided on questions of either kind.
  private static final class Decided {
    private final List<DecisionQuality.Judged> judged = new ArrayList<>();
    private int answerable;
    private int answered;
    private int wronglyAnswered;

    void add(LabelledQuestion.Label label, SearchResult found) {
      boolean answers = found instanceof SearchResult.Found;
      switch (label) {
        case ANSWERABLE -> {
          answerable++;
          answered += answers ? 1 : 0;
          judged.add(new DecisionQuality.Judged(found.confidence(), true));
        }
        case UNANSWERABLE, OFFTOPIC -> {
          wronglyAnswered += answers ? 1 : 0;
          judged.add(new DecisionQuality.Judged(found.confidence(), false));
        }
        case UNCLEAR -> {
          // Asked back by rule, not by probability.
        }
      }
    }

    List<Figure> figures() {
      List<Figure> figures = new ArrayList<>();
      int others = judged.size() - answerable;
      int all = answered + wronglyAnswered;
      if (answerable > 0) {
        figures.add(alone(COVERAGE, (double) answered / answerable));
      }
      if (others > 0) {
        figures.add(alone("answered of others", (double) wronglyAnswered / others));
      }
      if (all > 0) {
        figures.add(alone("decision precision", (double) answered / all));
      }
      if (answerable > 0 && others > 0) {
        figures.add(alone("decision AUROC", new DecisionQuality(judged).areaUnderRoc()));
      }
      return figures;
    }
  }
}
