package org.frameworkadvisor.knowledge.evaluation;

import java.util.List;

/// Logistic regression with an L2 penalty, fitted by Newton's method on standardised inputs.
///
/// Source: Hastie, Tibshirani and Friedman, "The elements of statistical learning" (2009), section
/// 4.4.1.
final class LogisticRegression {
  private static final int STEPS = 50;

  private final double intercept;
  private final double[] weights;

  private LogisticRegression(double intercept, double[] weights) {
    this.intercept = intercept;
    this.weights = weights;
  }

  double intercept() {
    return intercept;
  }

  /// One weight per input, in the inputs' own units.
  double[] weights() {
    return weights.clone();
  }

  double probability(List<Double> inputs) {
    double logOdds = intercept;
    for (int i = 0; i < weights.length; i++) {
      logOdds += weights[i] * inputs.get(i);
    }
    return 1 / (1 + Math.exp(-logOdds));
  }

  /// Fits weights to examples.
  ///
  /// @param penalty on the squares of the standardised weights; larger means more careful
  static LogisticRegression fit(List<Example> examples, double penalty) {
    int width = examples.getFirst().inputs().size();
    double[] mean = new double[width];
    double[] deviation = new double[width];
    standardise(examples, mean, deviation);
    double[] w = new double[width + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[width + 1];
      double[][] hessian = new double[width + 1][width + 1];
      for (Example example : examples) {
        add(example, x(example, mean, deviation), w, gradient, hessian);
      }
      for (int i = 1; i <= width; i++) {
        gradient[i] += penalty * w[i];
        hessian[i][i] += penalty;
      }
      double[] change = solve(hessian, gradient);
      double moved = 0;
      for (int i = 0; i <= width; i++) {
        w[i] -= change[i];
        moved += Math.abs(change[i]);
      }
      if (moved < 1e-10) {
        break;
      }
    }
    return inOwnUnits(w, mean, deviation);
  }

  private static void standardise(List<Example> examples, double[] mean, double[] deviation) {
    for (int i = 0; i < mean.length; i++) {
      int input = i;
      mean[i] = examples.stream().mapToDouble(e -> e.inputs().get(input)).average().orElse(0);
      double variance =
          examples.stream()
              .mapToDouble(e -> Math.pow(e.inputs().get(input) - mean[input], 2))
              .average()
              .orElse(0);
      deviation[i] = variance == 0 ? 1 : Math.sqrt(variance);
    }
  }

  private static double[] x(Example example, double[] mean, double[] deviation) {
    double[] x = new double[mean.length + 1];
    x[0] = 1;
    for (int i = 0; i < mean.length; i++) {
      x[i + 1] = (example.inputs().get(i) - mean[i]) / deviation[i];
    }
    return x;
  }

  private static void add(
      Example example, double[] x, double[] w, double[] gradient, double[][] hessian) {
    double logOdds = 0;
    for (int i = 0; i < x.length; i++) {
      logOdds += w[i] * x[i];
    }
    double p = 1 / (1 + Math.exp(-logOdds));
    double target = example.positive() ? 1 : 0;
    double curvature = example.weight() * Math.max(p * (1 - p), 1e-9);
    for (int i = 0; i < x.length; i++) {
      gradient[i] += example.weight() * (p - target) * x[i];
      for (int j = 0; j < x.length; j++) {
        hessian[i][j] += curvature * x[i] * x[j];
      }
    }
  }

  /// Solves a symmetric system by elimination with pivots.
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    double[] b = right.clone();
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
          pivot = row;
        }
      }
      double[] swappedRow = matrix[column];
      matrix[column] = matrix[pivot];
      matrix[pivot] = swappedRow;
      double swapped = b[column];
      b[column] = b[pivot];
      b[pivot] = swapped;
      for (int row = column + 1; row < n; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        for (int k = column; k < n; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
        b[row] -= factor * b[column];
      }
    }
    for (int row = n - 1; row >= 0; row--) {
      for (int k = row + 1; k < n; k++) {
        b[row] -= matrix[row][k] * b[k];
      }
      b[row] /= matrix[row][row];
    }
    return b;
  }

  private static LogisticRegression inOwnUnits(double[] w, double[] mean, double[] deviation) {
    double intercept = w[0];
    double[] weights = new double[mean.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = w[i + 1] / deviation[i];
      intercept -= weights[i] * mean[i];
    }
    return new LogisticRegression(intercept, weights);
  }

  /// What is known of one question.
  ///
  /// @param weight how much it counts
  record Example(List<Double> inputs, boolean positive, double weight) {
    Example {
      inputs = List.copyOf(inputs);
    }
  }
}
