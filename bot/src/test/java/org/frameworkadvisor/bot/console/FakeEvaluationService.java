package org.frameworkadvisor.bot.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.frameworkadvisor.bot.front.EvaluationService;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.evaluation.DecisionCalibrator;
import org.frameworkadvisor.knowledge.evaluation.EvaluationResult;
import org.frameworkadvisor.knowledge.evaluation.EvaluationResult.Figure;
import org.frameworkadvisor.knowledge.search.AnswerDecision;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// Notes what it is asked to do and always comes to the same results.
final class FakeEvaluationService implements EvaluationService {
  /// An experiment as it was ordered.
  record Order(Path set, Path knowledge, int typingErrors) {}

  final List<Order> measured = new ArrayList<>();
  final List<LabelledFor> calibrated = new ArrayList<>();
  List<ContentProblem> problems = List.of();

  @Override
  public Outcome<EvaluationResult> measure(
      Path set, Path knowledge, int typingErrors, ProgressListener progress) {
    measured.add(new Order(set, knowledge, typingErrors));
    if (!problems.isEmpty()) {
      return new Outcome.Refused<>("The questions have errors.", problems);
    }
    return new Outcome.Done<>(
        new EvaluationResult(
            1234,
            List.of(
                new Figure("nDCG@10", 0.75, OptionalDouble.of(0.5)),
                new Figure("first right", 0.625, OptionalDouble.of(0)),
                new Figure("decision precision", 0.9375, OptionalDouble.empty()))));
  }

  @Override
  public Outcome<DecisionCalibrator.Result> calibrate(
      List<LabelledFor> sources, ProgressListener progress) {
    calibrated.addAll(sources);
    if (!problems.isEmpty()) {
      return new Outcome.Refused<>("The questions have errors.", problems);
    }
    List<Double> weights =
        Collections.nCopies(AnswerDecision.Evidence.NAMES.size(), 0.1234567890123);
    return new Outcome.Done<>(
        new DecisionCalibrator.Result(
            new AnswerDecision(
                new AnswerDecision.Rule(-1.5, weights, 0.625),
                new AnswerDecision.Rule(-2, List.of(7.0), 0.75)),
            "# How sure is sure?\n\nQuite.\n",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
            List.of(
                new DecisionCalibrator.Summary("All sets", 20, 0.875, 0.05, 0.95, 0.925, 0.0625))));
  }
}
