package org.frameworkadvisor.knowledge.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.content.ContentReader;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.lucene.Bm25Baseline;
import org.frameworkadvisor.knowledge.retrieval.Hit;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.frameworkadvisor.knowledge.retrieval.Retrieval;

/// Asks a knowledge base labelled questions and measures what comes back, with Lucene's plain BM25
/// measured beside it on the same questions.
public final class Evaluation {
  private static final int DEPTH = 10;

  /// Several passages of one document may come before the next document.
  private static final int PASSAGES_FOR_DOCUMENTS = 60;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final KnowledgeBase knowledge;
  private final Path content;
  private final TypingErrors typing;

  /// Prepares measuring.
  ///
  /// @param content what the knowledge base was opened on
  /// @param typingErrors how many to make in every question
  public Evaluation(KnowledgeBase knowledge, Path content, int typingErrors) {
    this.knowledge = knowledge;
    this.content = content;
    this.typing = new TypingErrors(42, typingErrors);
  }

  /// The content of a set: a folder in BEIR's layout brings its own corpus.
  public static Path contentOf(Path set, Path otherwise) {
    return BeirSet.isAt(set) ? set.resolve("corpus.jsonl") : otherwise;
  }

  /// Measures one set: a folder in BEIR's layout or a file of labelled questions.
  ///
  /// @return figures by name, in the order in which to show them
  public Map<String, Double> measure(Path set) throws IOException {
    return BeirSet.isAt(set) ? retrieval(BeirSet.read(set)) : questions(Labelled.read(set));
  }

  private Map<String, Double> retrieval(BeirSet set) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Passage passage : ContentReader.read(content).corpus().passages()) {
      texts.merge(
          passage.document().id().value(),
          passage.document().title() + " " + passage.text(),
          (before, next) -> before + " " + passage.text());
    }
    List<Map<String, Double>> rows = new ArrayList<>();
    try (Bm25Baseline baseline = new Bm25Baseline(texts)) {
      for (Map.Entry<String, String> query : set.queries().entrySet()) {
        Map<String, Double> judged = set.judgements().getOrDefault(query.getKey(), Map.of());
        String asked = typing.in(query.getValue());
        Set<String> ranked =
            ask(asked, PASSAGES_FOR_DOCUMENTS).hits().stream()
                .map(hit -> hit.passage().document().id().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        double[] gains = gains(ranked.stream().toList(), judged);
        double[] plain = gains(baseline.search(asked, DEPTH), judged);
        double[] ideal = judged.values().stream().mapToDouble(Double::doubleValue).toArray();
        Map<String, Double> row = new LinkedHashMap<>();
        row.put("nDCG@10", Ranking.ndcg(gains, ideal, DEPTH));
        row.put("first right", gains.length > 0 && gains[0] > 0 ? 1.0 : 0.0);
        row.put("MRR@10", Ranking.reciprocalRank(gains, DEPTH));
        row.put("BM25 nDCG@10", Ranking.ndcg(plain, ideal, DEPTH));
        rows.add(row);
      }
    }
    Map<String, Double> figures = means(rows);
    figures.put(
        "nDCG@10 / BM25",
        figures.getOrDefault("nDCG@10", 0.0) / figures.getOrDefault("BM25 nDCG@10", 1.0));
    figures.put("questions", (double) rows.size());
    return figures;
  }

  private static double[] gains(List<String> ranked, Map<String, Double> judged) {
    return ranked.stream().limit(DEPTH).mapToDouble(id -> judged.getOrDefault(id, 0.0)).toArray();
  }

  private Map<String, Double> questions(List<Labelled> questions) throws IOException {
    List<Passage> passages = ContentReader.read(content).corpus().passages();
    List<Map<String, Double>> rows = new ArrayList<>();
    List<DecisionQuality.Judged> judged = new ArrayList<>();
    double answered = 0;
    double others = 0;
    double wronglyAnswered = 0;
    for (Labelled question : questions) {
      Retrieval found = ask(typing.in(question.text()), DEPTH);
      boolean answers = found instanceof Retrieval.Found;
      switch (question.label()) {
        case ANSWERABLE -> {
          rows.add(ranking(question, found.hits(), passages));
          answered += answers ? 1 : 0;
          judged.add(new DecisionQuality.Judged(found.confidence(), true));
        }
        case UNANSWERABLE, OFFTOPIC -> {
          others++;
          wronglyAnswered += answers ? 1 : 0;
          judged.add(new DecisionQuality.Judged(found.confidence(), false));
        }
        case UNCLEAR -> {
          // Asked back by rule, not by probability.
        }
      }
    }
    Map<String, Double> figures = means(rows);
    double all = answered + wronglyAnswered;
    figures.put("answered of answerable", rows.isEmpty() ? 0 : answered / rows.size());
    figures.put("answered of others", others == 0 ? 0 : wronglyAnswered / others);
    figures.put("decision precision", all == 0 ? 0 : answered / all);
    figures.put("decision AUROC", new DecisionQuality(judged).areaUnderRoc());
    figures.put("questions", (double) questions.size());
    return figures;
  }

  private static Map<String, Double> ranking(
      Labelled question, List<Hit> hits, List<Passage> passages) {
    ToDoubleFunction<Passage> strict = p -> question.isAnsweredBy(p.text(), false) ? 1 : 0;
    ToDoubleFunction<Passage> lenient = p -> question.isAnsweredBy(p.text(), true) ? 1 : 0;
    Map<String, Double> row = new LinkedHashMap<>();
    double[] gains = hits.stream().map(Hit::passage).mapToDouble(strict).toArray();
    double[] ideal = passages.stream().mapToDouble(strict).toArray();
    row.put("nDCG@10", Ranking.ndcg(gains, ideal, DEPTH));
    row.put("first right", gains.length == 0 ? 0 : gains[0]);
    row.put("MRR@10", Ranking.reciprocalRank(gains, DEPTH));
    double[] lenientGains = hits.stream().map(Hit::passage).mapToDouble(lenient).toArray();
    row.put("first right, lenient", lenientGains.length == 0 ? 0 : lenientGains[0]);
    row.put("MRR@10, lenient", Ranking.reciprocalRank(lenientGains, DEPTH));
    return row;
  }

  private Retrieval ask(String text, int depth) {
    return Question.of(text)
        .map(question -> knowledge.find(question, depth, PATIENCE))
        .orElseGet(() -> new Retrieval.NotFound(List.of(), List.of(), 0));
  }

  private static Map<String, Double> means(List<Map<String, Double>> rows) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (Map<String, Double> row : rows) {
      row.forEach((name, value) -> sums.merge(name, value, Double::sum));
    }
    sums.replaceAll((name, sum) -> sum / rows.size());
    return sums;
  }
}
