package org.frameworkadvisor.knowledge.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.evaluation.DecisionQuality.Judged;
import org.frameworkadvisor.knowledge.search.AnswerDecision;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchExplanation;

/// Fits the decision on labelled questions. What it reports comes from questions that the reported
/// model has not seen: every question is judged by models fitted on the other folds.
public final class DecisionCalibrator {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 20;
  private static final double PENALTY = 1.0;
  private static final double MOST_WRONG = 0.05;

  private final List<LogisticRegression.Example> examples = new ArrayList<>();
  private final List<Boolean> answerables = new ArrayList<>();
  private final List<String> origins = new ArrayList<>();

  /// Adds labelled questions with the knowledge base that they were labelled for. Unclear ones are
  /// left out: those are recognised by rule.
  ///
  /// The threshold is taken from the set that is added first: it should hold what people really
  /// ask, for made-up questions are harder or easier than those.
  ///
  /// @param origin names the set in the report
  public void add(String origin, KnowledgeBase knowledge, List<LabelledQuestion> questions) {
    for (LabelledQuestion labelled : questions) {
      if (labelled.label() == LabelledQuestion.Label.UNCLEAR) {
        continue;
      }
      Question.of(labelled.text())
          .ifPresent(question -> {
            SearchExplanation found = knowledge.explain(question, 1);
            boolean answerable = labelled.label() == LabelledQuestion.Label.ANSWERABLE;
            boolean right =
                answerable
                    && found.outcome().hits().stream()
                        .anyMatch(hit -> labelled.isAnsweredBy(hit.passage().text(), true));
            add(origin, found.evidence().values(), answerable, right);
          });
    }
  }

  /// Adds a question of which the evidence is known.
  ///
  /// @param answerable whether the knowledge answers it
  /// @param right whether the first passage does
  void add(String origin, List<Double> evidence, boolean answerable, boolean right) {
    examples.add(new LogisticRegression.Example(evidence, right, 1));
    answerables.add(answerable);
    origins.add(origin);
  }

  /// The result of a fit.
  ///
  /// @param decision fitted on all questions, with the threshold that the unseen ones call for
  /// @param report in Markdown
  /// @param diagram what the report says of all sets, drawn as SVG
  /// @param summaries of all sets together, then of each
  public record Result(
      AnswerDecision decision, String report, String diagram, List<Summary> summaries) {
    public Result {
      summaries = List.copyOf(summaries);
    }
  }

  /// Fits and reports.
  public Result fit() {
    double[] unseen = unseenProbabilities(examples);
    DecisionQuality all = quality(unseen, origin -> true);
    double threshold = threshold(unseen);
    AnswerDecision decision = new AnswerDecision(rule(examples, threshold), closestOnly());
    Map<String, DecisionQuality> sets = new LinkedHashMap<>();
    sets.put("All sets", all);
    origins.stream()
        .distinct()
        .forEach(origin -> sets.put(origin, quality(unseen, origin::equals)));
    CalibrationReport report = new CalibrationReport(decision);
    StringBuilder text = new StringBuilder(report.head(examples.size()));
    List<Summary> summaries = new ArrayList<>();
    sets.forEach((origin, quality) -> {
      text.append(report.section(origin, quality));
      summaries.add(Summary.of(origin, quality, threshold));
    });
    return new Result(decision, text.toString(), CalibrationDiagram.of(all, threshold), summaries);
  }

  /// From here on at most a few of the questions are answered that the knowledge can't answer.
  private double threshold(double[] unseen) {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < unseen.length; i++) {
      if (origins.get(i).equals(origins.getFirst())) {
        judged.add(new Judged(unseen[i], answerables.get(i)));
      }
    }
    return new DecisionQuality(judged).threshold(MOST_WRONG);
  }

  private static AnswerDecision.Rule rule(
      List<LogisticRegression.Example> examples, double threshold) {
    LogisticRegression fitted = LogisticRegression.fit(examples, PENALTY);
    List<Double> weights = Arrays.stream(fitted.weights()).boxed().toList();
    return new AnswerDecision.Rule(fitted.intercept(), weights, threshold);
  }

  /// The rule for questions as they look where the pieces of texts are not kept.
  private AnswerDecision.Rule closestOnly() {
    List<LogisticRegression.Example> shortened =
        examples.stream()
            .map(example ->
                new LogisticRegression.Example(
                    example.inputs().subList(0, 1), example.positive(), example.weight()))
            .toList();
    return rule(shortened, threshold(unseenProbabilities(shortened)));
  }

  private DecisionQuality quality(double[] unseen, Predicate<String> counts) {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < unseen.length; i++) {
      if (counts.test(origins.get(i))) {
        judged.add(new Judged(unseen[i], examples.get(i).positive()));
      }
    }
    return new DecisionQuality(judged);
  }

  /// The mean probability of each question over models that were fitted without it.
  private double[] unseenProbabilities(List<LogisticRegression.Example> examples) {
    double[] sums = new double[examples.size()];
    for (int round = 0; round < ROUNDS; round++) {
      int[] fold = folds(new Random(round));
      for (int left = 0; left < FOLDS; left++) {
        int out = left;
        List<LogisticRegression.Example> seen =
            IntStream.range(0, examples.size())
                .filter(i -> fold[i] != out)
                .mapToObj(examples::get)
                .toList();
        LogisticRegression model = LogisticRegression.fit(seen, PENALTY);
        for (int i = 0; i < sums.length; i++) {
          if (fold[i] == left) {
            sums[i] += model.probability(examples.get(i).inputs()) / ROUNDS;
          }
        }
      }
    }
    return sums;
  }

  /// A fold per example, with the same share of answerable ones in each.
  private int[] folds(Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    int[] fold = new int[examples.size()];
    int[] dealt = new int[2];
    for (int i : order) {
      int kind = examples.get(i).positive() ? 1 : 0;
      fold[i] = dealt[kind]++ % FOLDS;
    }
    return fold;
  }

  /// How well a fitted decision does on questions that it has not seen.
  ///
  /// @param origin the set that they come from
  /// @param covered share of the answerable questions that are answered
  /// @param wrong share of the other questions that are answered
  /// @param precision share of the answered questions that are answerable
  /// @param areaUnderRoc the chance that an answerable question gets a higher probability than
  ///   another one
  /// @param calibrationError how far predicted and observed lie apart
  public record Summary(
      String origin,
      int questions,
      double covered,
      double wrong,
      double precision,
      double areaUnderRoc,
      double calibrationError) {

    static Summary of(String origin, DecisionQuality quality, double threshold) {
      DecisionQuality.Point now = quality.at(threshold);
      return new Summary(
          origin,
          quality.size(),
          now.covered(),
          now.wrong(),
          now.precision(),
          quality.areaUnderRoc(),
          quality.calibrationError());
    }
  }
}
