package org.frameworkadvisor.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.frameworkadvisor.knowledge.evaluation.DecisionQuality.Bin;
import org.frameworkadvisor.knowledge.evaluation.DecisionQuality.Judged;
import org.frameworkadvisor.knowledge.evaluation.DecisionQuality.Point;
import org.junit.jupiter.api.Test;

class DecisionQualityTest {
  private final DecisionQuality quality =
      new DecisionQuality(
          List.of(
              new Judged(0.2, false),
              new Judged(0.7, true),
              new Judged(0.9, true),
              new Judged(0.8, false),
              new Judged(0.4, true)));

  @Test
  void aThresholdAnswersWhatReachesIt() {
    assertThat(quality.at(0.7)).isEqualTo(new Point(0.7, 2.0 / 3, 1.0 / 2, 2.0 / 3));
    assertThat(quality.at(0.85)).isEqualTo(new Point(0.85, 1.0 / 3, 0, 1));
  }

  @Test
  void whoAnswersNothingSaysNothingWrong() {
    assertThat(quality.at(0.95)).isEqualTo(new Point(0.95, 0, 0, 1));
  }

  @Test
  void theThresholdLiesBetweenWhatMayAndWhatMayNotBeAnswered() {
    assertThat(quality.threshold(0)).isCloseTo(0.85, within(1e-9));
    assertThat(quality.threshold(0.5)).isCloseTo(0.3, within(1e-9));
    assertThat(quality.threshold(1)).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void questionsOfOneProbabilityAreNotTornApart() {
    DecisionQuality tied =
        new DecisionQuality(
            List.of(new Judged(0.9, true), new Judged(0.6, true), new Judged(0.6, false)));
    double threshold = tied.threshold(0);
    assertThat(threshold).isCloseTo(0.75, within(1e-9));
    assertThat(tied.at(threshold).wrong()).isZero();
  }

  @Test
  void theAreaIsTheShareOfPairsInTheRightOrder() {
    // right: 0.9 before both, 0.7 and 0.4 before 0.2; wrong: 0.7 and 0.4 behind 0.8
    assertThat(quality.areaUnderRoc()).isCloseTo(4.0 / 6, within(1e-9));
  }

  @Test
  void aTieIsHalfRight() {
    assertThat(
            new DecisionQuality(List.of(new Judged(0.5, true), new Judged(0.5, false)))
                .areaUnderRoc())
        .isEqualTo(0.5);
  }

  @Test
  void binsSetPredictedAgainstObserved() {
    // 0.2 and 0.4 in the lower half, the rest in the upper one
    List<Bin> bins = quality.reliability(2);
    assertThat(bins.get(0).size()).isEqualTo(2);
    assertThat(bins.get(0).predicted()).isCloseTo(0.3, within(1e-9));
    assertThat(bins.get(0).observed()).isCloseTo(0.5, within(1e-9));
    assertThat(bins.get(1).predicted()).isCloseTo(0.8, within(1e-9));
    assertThat(bins.get(1).observed()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void theCalibrationErrorIsTheMeanDistanceWeightedByBinSize() {
    // one question per tenth: |0.2 - 0| + |0.4 - 1| + |0.7 - 1| + |0.8 - 0| + |0.9 - 1| over 5
    assertThat(quality.calibrationError()).isCloseTo(2.0 / 5, within(1e-9));
  }
}
