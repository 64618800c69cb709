package org.frameworkadvisor.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

  @Test
  void knownWeightsAreRecovered() {
    LogisticRegression fitted = LogisticRegression.fit(sample(40_000, 3), 0.001);
    assertThat(fitted.intercept()).isCloseTo(-1, within(0.1));
    assertThat(fitted.weights()[0]).isCloseTo(2, within(0.1));
    assertThat(fitted.weights()[1]).isCloseTo(-0.03, within(0.002));
  }

  @Test
  void itAgreesWithSlowGradientDescent() {
    List<LogisticRegression.Example> examples = sample(300, 5);
    double[] slow = descended(standardised(examples), 1.0);
    LogisticRegression fitted = LogisticRegression.fit(examples, 1.0);
    List<LogisticRegression.Example> standardised = standardised(examples);
    for (int i = 0; i < examples.size(); i++) {
      assertThat(fitted.probability(examples.get(i).inputs()))
          .isCloseTo(probability(slow, standardised.get(i)), within(1e-6));
    }
  }

  @Test
  void theUnitOfAnInputMakesNoDifference() {
    List<LogisticRegression.Example> metres = sample(300, 7);
    List<LogisticRegression.Example> feet =
        metres.stream()
            .map(e ->
                new LogisticRegression.Example(
                    List.of(e.inputs().get(0) * 3.28 + 5, e.inputs().get(1)), e.positive(), 1))
            .toList();
    LogisticRegression one = LogisticRegression.fit(metres, 1);
    LogisticRegression other = LogisticRegression.fit(feet, 1);
    for (int i = 0; i < metres.size(); i++) {
      assertThat(other.probability(feet.get(i).inputs()))
          .isCloseTo(one.probability(metres.get(i).inputs()), within(1e-8));
    }
  }

  @Test
  void separableDataAndAConstantInputStayFinite() {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new LogisticRegression.Example(List.of((double) i, 4.0), i >= 10, 1));
    }
    LogisticRegression fitted = LogisticRegression.fit(examples, 1);
    assertThat(fitted.weights()[0]).isBetween(0.1, 10.0);
    assertThat(fitted.weights()[1]).isCloseTo(0, within(1e-9));
    assertThat(fitted.probability(List.of(0.0, 4.0))).isLessThan(0.1);
    assertThat(fitted.probability(List.of(19.0, 4.0))).isGreaterThan(0.9);
  }

  @Test
  void anExampleOfWeightTwoCountsAsTwo() {
    List<LogisticRegression.Example> examples = sample(50, 11);
    List<LogisticRegression.Example> doubled = new ArrayList<>(examples);
    doubled.addAll(examples);
    List<LogisticRegression.Example> heavy =
        examples.stream()
            .map(e -> new LogisticRegression.Example(e.inputs(), e.positive(), 2))
            .toList();
    assertThat(LogisticRegression.fit(heavy, 1).weights())
        .containsExactly(LogisticRegression.fit(doubled, 1).weights(), within(1e-9));
  }

  /// Drawn with log odds −1 + 2 a − 0.03 b.
  private static List<LogisticRegression.Example> sample(int size, long seed) {
    Random random = new Random(seed);
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double a = random.nextGaussian();
      double b = 50 * random.nextGaussian() + 20;
      double p = 1 / (1 + Math.exp(1 - 2 * a + 0.03 * b));
      examples.add(new LogisticRegression.Example(List.of(a, b), random.nextDouble() < p, 1));
    }
    return examples;
  }

  private static List<LogisticRegression.Example> standardised(
      List<LogisticRegression.Example> examples) {
    int width = examples.getFirst().inputs().size();
    List<List<Double>> rows = new ArrayList<>();
    examples.forEach(example -> rows.add(new ArrayList<>(example.inputs())));
    for (int i = 0; i < width; i++) {
      int input = i;
      double mean = rows.stream().mapToDouble(row -> row.get(input)).average().orElseThrow();
      double variance =
          rows.stream().mapToDouble(r -> Math.pow(r.get(input) - mean, 2)).average().orElseThrow();
      rows.forEach(row -> row.set(input, (row.get(input) - mean) / Math.sqrt(variance)));
    }
    List<LogisticRegression.Example> standardised = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      standardised.add(new LogisticRegression.Example(rows.get(i), examples.get(i).positive(), 1));
    }
    return standardised;
  }

  /// The same objective, minimised the slow way.
  private static double[] descended(List<LogisticRegression.Example> examples, double penalty) {
    double[] w = new double[3];
    for (int step = 0; step < 20_000; step++) {
      double[] gradient = {0, penalty * w[1], penalty * w[2]};
      for (LogisticRegression.Example example : examples) {
        double error = probability(w, example) - (example.positive() ? 1 : 0);
        gradient[0] += error;
        gradient[1] += error * example.inputs().get(0);
        gradient[2] += error * example.inputs().get(1);
      }
      for (int i = 0; i < w.length; i++) {
        w[i] -= gradient[i] / examples.size();
      }
    }
    return w;
  }

  private static double probability(double[] w, LogisticRegression.Example example) {
    double logOdds = w[0] + w[1] * example.inputs().get(0) + w[2] * example.inputs().get(1);
    return 1 / (1 + Math.exp(-logOdds));
  }
}
