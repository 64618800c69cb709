package org.frameworkadvisor.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class TokenVectorsTest {

  @Test
  void coverageIsTheMeanOfTheBestProducts() {
    TokenVectors question = TokenVectors.of(new float[][] {{1, 0, 0}, {0, 1, 0}});
    TokenVectors passage = TokenVectors.of(new float[][] {{0.6f, 0.8f, 0}, {0, 0, 1}, {1, 0, 0}});
    assertThat(question.coveredBy(passage, 0, 3)).isCloseTo((1 + 0.8) / 2, within(0.01));
    assertThat(question.coveredBy(passage, 0, 2)).isCloseTo((0.6 + 0.8) / 2, within(0.01));
    assertThat(question.coveredBy(passage, 1, 2)).isCloseTo(0, within(0.01));
  }

  @Test
  void nothingCoversNothing() {
    TokenVectors none = TokenVectors.of(new float[0][]);
    TokenVectors some = TokenVectors.of(new float[][] {{1, 0}});
    assertThat(none.coveredBy(some, 0, 1)).isZero();
    assertThat(some.coveredBy(none, 0, 0)).isZero();
  }

  @Test
  void centringTakesAwayWhatAllHaveInCommon() {
    TokenVectors centred =
        TokenVectors.of(new float[][] {{3, 4}, {3, 2}}).centred(new float[] {3, 3});
    TokenVectors up = TokenVectors.of(new float[][] {{0, 1}});
    assertThat(up.coveredBy(centred, 0, 1)).isCloseTo(1, within(0.02));
    assertThat(up.coveredBy(centred, 1, 2)).isCloseTo(-1, within(0.02));
  }

  @Test
  void surviveBeingKept() {
    TokenVectors vectors = TokenVectors.of(new float[][] {{0.25f, -0.5f, 1}, {8, 0, -2}});
    assertThat(TokenVectors.of(vectors.bytes())).isEqualTo(vectors);
    double[] sum = new double[3];
    vectors.addTo(sum);
    assertThat(sum).containsExactly(new double[] {8.25, -0.5, -1}, within(0.05));
  }
}
