package org.frameworkadvisor.knowledge.evaluation;

import java.util.Locale;
import org.frameworkadvisor.knowledge.search.AnswerDecision;

/// Says in Markdown how far the decision's probability can be trusted.
final class CalibrationReport {
  private static final int BAR = 40;

  private final AnswerDecision decision;

  CalibrationReport(AnswerDecision decision) {
    this.decision = decision;
  }

  String head(int questions) {
    StringBuilder text = new StringBuilder();
    text.append("# How sure is sure?\n\n");
    text.append(
        String.format(
            Locale.ROOT,
            "Written by `./advisor calibrate` from %d labelled questions. Every probability below is"
                + " that of models which had not seen the question (5 folds, 20 rounds). Answers are"
                + " given from a probability of %.3f on.%n%n",
            questions,
            decision.whole().threshold()));
    text.append("| evidence | log odds per unit |\n|---|---|\n");
    for (int i = 0; i < AnswerDecision.Evidence.NAMES.size(); i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %+.3f |%n",
              AnswerDecision.Evidence.NAMES.get(i),
              decision.whole().weights().get(i)));
    }
    AnswerDecision.Rule closest = decision.closestOnly();
    text.append(
        String.format(
            Locale.ROOT,
            "%nA large index keeps no pieces. There the closest text alone decides: %+.3f per unit,"
                + " from a probability of %.3f on.%n",
            closest.weights().getFirst(),
            closest.threshold()));
    return text.append('\n').toString();
  }

  String section(String name, DecisionQuality quality) {
    StringBuilder text = new StringBuilder("## ").append(name).append("\n\n");
    DecisionQuality.Point now = quality.at(decision.whole().threshold());
    text.append(
        String.format(
            Locale.ROOT,
            "AUROC %.3f, calibration error %.3f. At the threshold: %.1f %% of the answerable"
                + " questions answered, %.1f %% of the others, precision %.3f.%n%n",
            quality.areaUnderRoc(),
            quality.calibrationError(),
            100 * now.covered(),
            100 * now.wrong(),
            now.precision()));
    text.append("Reliability: how often questions of a predicted probability are answerable.\n\n");
    text.append("| predicted | questions | mean predicted | observed | |\n|---|---|---|---|---|\n");
    for (DecisionQuality.Bin bin : quality.reliability(10)) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %.1f to %.1f | %d | %.2f | %.2f | `%s` |%n",
              bin.from(),
              bin.to(),
              bin.size(),
              bin.predicted(),
              bin.observed(),
              "#".repeat((int) Math.round(BAR * bin.observed()))));
    }
    text.append("\nPrecision and coverage by threshold.\n\n");
    text.append("| threshold | answerable answered | others answered | precision |\n");
    text.append("|---|---|---|---|\n");
    for (int step = 1; step < 20; step++) {
      DecisionQuality.Point point = quality.at(step / 20.0);
      text.append(
          String.format(
              Locale.ROOT,
              "| %.2f | %.3f | %.3f | %.3f |%n",
              point.threshold(),
              point.covered(),
              point.wrong(),
              point.precision()));
    }
    return text.append('\n').toString();
  }
}
