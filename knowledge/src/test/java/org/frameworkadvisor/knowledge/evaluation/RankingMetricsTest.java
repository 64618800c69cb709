package org.frameworkadvisor.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankingMetricsTest {
  private static final Offset<Double> HAIR = within(1e-5);

  @Test
  void theSecondRankIsWorthOneOverTheLogarithmOfThree() {
    // 1 / log2(3) of the best possible 1
    assertThat(ndcg(10, gains(0, 1), gains(1))).isCloseTo(0.63093, HAIR);
  }

  @Test
  void gainsCountLinearlyAndAgainstTheBestOrder() {
    // (1 / log2(2) + 2 / log2(4)) / (2 / log2(2) + 1 / log2(3)) = 2 / 2.63093
    assertThat(ndcg(10, gains(1, 0, 2), gains(0, 1, 2))).isCloseTo(0.76019, HAIR);
  }

  @Test
  void whatIsMissingFromTheRankingLowersIt() {
    // 1 / (1 + 1 / log2(3) + 1 / log2(4)) = 1 / 2.13093
    assertThat(ndcg(10, gains(1), gains(1, 1, 1))).isCloseTo(0.46928, HAIR);
  }

  @Test
  void onlyTheFirstRanksCountOnBothSides() {
    assertThat(ndcg(2, gains(0, 0, 1), gains(1))).isZero();
    assertThat(ndcg(2, gains(1, 1), gains(1, 1, 1, 1))).isEqualTo(1);
  }

  @Test
  void withoutAnyRightAnswerThereIsNothingToGain() {
    assertThat(ndcg(10, gains(0, 0), gains(0))).isZero();
    assertThat(ndcg(10, gains(), gains())).isZero();
  }

  @Test
  void theReciprocalRankIsThatOfTheFirstGain() {
    assertThat(RankingMetrics.reciprocalRank(gains(0, 0, 0.5, 1), 10)).isCloseTo(1.0 / 3, HAIR);
    assertThat(RankingMetrics.reciprocalRank(gains(2, 1), 10)).isEqualTo(1);
    assertThat(RankingMetrics.reciprocalRank(gains(0, 0, 1), 2)).isZero();
    assertThat(RankingMetrics.reciprocalRank(gains(), 10)).isZero();
  }

  private static double ndcg(int depth, double[] gains, double[] judged) {
    return RankingMetrics.ndcg(gains, judged, depth);
  }

  private static double[] gains(double... gains) {
    return gains;
  }
}
