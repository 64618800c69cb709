package org.frameworkadvisor.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
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

  @Test
  void fourBitsTellNearlyTheSameInHalfTheRoom() {
    TokenVectors passage = random(40, 1);
    TokenVectors coarse = passage.coarse();
    assertThat(TokenVectors.of(coarse.bytes())).isEqualTo(coarse).isNotEqualTo(passage);
    assertThat(coarse.bytes().length).isLessThan(passage.bytes().length * 52 / 100);
    for (int seed = 2; seed < 12; seed++) {
      TokenVectors question = random(12, seed);
      double[] fine = question.coverage(passage, 0, passage.size());
      assertThat(question.coverage(coarse, 0, coarse.size())).containsExactly(fine, within(0.025));
    }
    double[] itself = passage.coverage(coarse, 0, coarse.size());
    assertThat(itself).containsExactly(passage.coverage(passage, 0, 40), within(0.025));
  }

  @Test
  void fourBitsHoldNothingAndOddNumbers() {
    TokenVectors odd = TokenVectors.of(new float[][] {{0.5f, -0.5f, 0.5f}, {0, 0, 0}});
    assertThat(TokenVectors.of(odd.coarse().bytes())).isEqualTo(odd.coarse());
    assertThat(odd.coverage(odd.coarse(), 0, 2))
        .containsExactly(new double[] {0.75, 0}, within(0.02));
    TokenVectors none = TokenVectors.of(new float[0][]);
    assertThat(TokenVectors.of(none.coarse().bytes()).size()).isZero();
  }

  @Test
  void somePiecesCountMoreThanOthers() {
    TokenVectors question = TokenVectors.of(new float[][] {{1, 0, 0}, {0, 1, 0}});
    TokenVectors passage = TokenVectors.of(new float[][] {{0.6f, 0.8f, 0}});
    assertThat(question.coveredBy(passage, new double[] {1, 3}))
        .isCloseTo((0.6 + 3 * 0.8) / 4, within(0.01));
    assertThat(question.coveredBy(passage, new double[2])).isZero();
    assertThat(question.coveredBy(TokenVectors.of(new float[0][]), new double[] {1, 3})).isZero();
  }

  @Test
  void withoutACentreNothingIsCompared() {
    assertThat(TokenVectors.of(new float[][] {{3, 4}}).centred(new float[0]).size()).isZero();
  }

  /// Pieces of length 1.
  private static TokenVectors random(int size, long seed) {
    Random random = new Random(seed);
    float[][] vectors = new float[size][384];
    for (float[] vector : vectors) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) random.nextGaussian();
      }
    }
    return TokenVectors.of(vectors).centred(new float[384]);
  }
}
