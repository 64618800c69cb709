package org.frameworkadvisor.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTest {

  @Test
  void knownWeightsAreRecovered() {
    Logistic fitted = Logistic.fit(sample(40_000, 3), 0.001);
    assertThat(fitted.intercept()).isCloseTo(-1, within(0.1));
    assertThat(fitted.weights()[0]).isCloseTo(2, within(0.1));
    assertThat(fitted.weights()[1]).isCloseTo(-0.03, within(0.002));
  }

  @Test
  void itAgreesWithSlowGradientDescent() {
    List<Logistic.Example> examples = sample(300, 5);
    double[] slow = descended(standardised(examples), 1.0);
    Logistic fitted = Logistic.fit(examples, 1.0);
    List<Logistic.Example> standardised = standardised(examples);
    for (int i = 0; i < examples.size(); i++) {
      assertThat(fitted.probability(examples.get(i).inputs()))
          .isCloseTo(probability(slow, standardised.get(i)), within(1e-6));
    }
  }

  @Test
  void theUnitOfAnInputMakesNoDifference() {
    List<Logistic.Example> metres = sample(300, 7);
    List<Logistic.Example> feet =
        metres.stream()
            .map(e ->
                new Logistic.Example(
                    List.of(e.inputs().get(0) * 3.28 + 5, e.inputs().get(1)), e.positive(), 1))
            .toList();
    Logistic one = Logistic.fit(metres, 1);
    Logistic other = Logistic.fit(feet, 1);
    for (int i = 0; i < metres.size(); i++) {
      assertThat(other.probability(feet.get(i).inputs()))
          .isCloseTo(one.probability(metres.get(i).inputs()), within(1e-8));
    }
  }

  @Test
  void separableDataAndAConstantInputStayFinite() {
    List<Logistic.Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new Logistic.Example(List.of((double) i, 4.0), i >= 10, 1));
    }
    Logistic fitted = Logistic.fit(examples, 1);
    assertThat(fitted.weights()[0]).isBetween(0.1, 10.0);
    assertThat(fitted.weights()[1]).isCloseTo(0, within(1e-9));
    assertThat(fitted.probability(List.of(0.0, 4.0))).isLessThan(0.1);
    assertThat(fitted.probability(List.of(19.0, 4.0))).isGreaterThan(0.9);
  }

  @Test
  void anExampleOfWeightTwoCountsAsTwo() {
    List<Logistic.Example> examples = sample(50, 11);
    List<Logistic.Example> doubled = new ArrayList<>(examples);
    doubled.addAll(examples);
    List<Logistic.Example> heavy =
        examples.stream().map(e -> new Logistic.Example(e.inputs(), e.positive(), 2)).toList();
    assertThat(Logistic.fit(heavy, 1).weights())
        .containsExactly(Logistic.fit(doubled, 1).weights(), within(1e-9));
  }

  /// Drawn with log odds −1 + 2 a − 0.03 b.
  private static List<Logistic.Example> sample(int size, long seed) {
    Random random = new Random(seed);
    List<Logistic.Example> examples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double a = random.nextGaussian();
      double b = 50 * random.nextGaussian() + 20;
      double p = 1 / (1 + Math.exp(1 - 2 * a + 0.03 * b));
      examples.add(new Logistic.Example(List.of(a, b), random.nextDouble() < p, 1));
    }
    return examples;
  }

  private static List<Logistic.Example> standardised(List<Logistic.Example> examples) {
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
    List<Logistic.Example> standardised = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      standardised.add(new Logistic.Example(rows.get(i), examples.get(i).positive(), 1));
    }
    return standardised;
  }

  /// The same objective, minimised the slow way.
  private static double[] descended(List<Logistic.Example> examples, double penalty) {
    double[] w = new double[3];
    for (int step = 0; step < 20_000; step++) {
      double[] gradient = {0, penalty * w[1], penalty * w[2]};
      for (Logistic.Example example : examples) {
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

  private static double probability(double[] w, Logistic.Example example) {
    double logOdds = w[0] + w[1] * example.inputs().get(0) + w[2] * example.inputs().get(1);
    return 1 / (1 + Math.exp(-logOdds));
  }
}
