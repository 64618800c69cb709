package org.frameworkadvisor.knowledge.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How good probabilities are at telling answerable questions from others.
final class DecisionQuality {
  private final List<Judged> judged;

  DecisionQuality(List<Judged> judged) {
    this.judged =
        judged.stream().sorted(Comparator.comparingDouble(Judged::probability).reversed()).toList();
  }

  int size() {
    return judged.size();
  }

  /// A question's probability and the truth.
  record Judged(double probability, boolean answerable) {}

  /// A point of the curve: what happens when everything from a probability on is answered.
  ///
  /// @param covered share of the answerable questions that are answered
  /// @param wrong share of the other questions that are answered
  /// @param precision share of the answered questions that are answerable
  record Point(double threshold, double covered, double wrong, double precision) {}

  /// What a threshold gives.
  Point at(double threshold) {
    long answered = judged.stream().filter(j -> j.probability() >= threshold).count();
    long right =
        judged.stream().filter(j -> j.probability() >= threshold && j.answerable()).count();
    long answerable = judged.stream().filter(Judged::answerable).count();
    return new Point(
        threshold,
        share(right, answerable),
        share(answered - right, judged.size() - answerable),
        answered == 0 ? 1 : share(right, answered));
  }

  /// The lowest threshold at which at most this share of the other questions is answered.
  double threshold(double mostWrong) {
    long others = judged.stream().filter(j -> !j.answerable()).count();
    long allowed = (long) Math.floor(mostWrong * others);
    double lowest = 0.999;
    for (Judged next : judged) {
      if (wrongFrom(next.probability()) > allowed) {
        return Math.clamp((lowest + next.probability()) / 2, 0.001, 0.999);
      }
      lowest = next.probability();
    }
    return Math.clamp(lowest / 2, 0.001, 0.999);
  }

  /// All of them: questions of one probability cannot be told apart.
  private long wrongFrom(double probability) {
    return judged.stream().filter(j -> j.probability() >= probability && !j.answerable()).count();
  }

  /// The chance that an answerable question gets a higher probability than another one.
  double areaUnderRoc() {
    double wins = 0;
    long pairs = 0;
    for (Judged yes : judged) {
      for (Judged no : judged) {
        if (yes.answerable() && !no.answerable()) {
          pairs++;
          int order = Double.compare(yes.probability(), no.probability());
          wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
        }
      }
    }
    return pairs == 0 ? 0 : wins / pairs;
  }

  /// A bin of the reliability diagram.
  record Bin(double from, double to, int size, double predicted, double observed) {}

  /// Predicted against observed, in bins of equal width.
  List<Bin> reliability(int bins) {
    List<Bin> diagram = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      double from = (double) i / bins;
      double to = (double) (i + 1) / bins;
      boolean last = i == bins - 1;
      List<Judged> in =
          judged.stream()
              .filter(j -> j.probability() >= from && (j.probability() < to || last))
              .toList();
      double predicted = in.stream().mapToDouble(Judged::probability).average().orElse(0);
      double observed = share(in.stream().filter(Judged::answerable).count(), in.size());
      diagram.add(new Bin(from, to, in.size(), predicted, observed));
    }
    return diagram;
  }

  /// Expected calibration error: how far predicted and observed lie apart, weighted by bin size.
  /// Source: Naeini, Cooper and Hauskrecht, "Obtaining well calibrated probabilities using Bayesian
  /// binning" (2015).
  double calibrationError() {
    return reliability(10).stream()
            .mapToDouble(bin -> bin.size() * Math.abs(bin.predicted() - bin.observed()))
            .sum()
        / Math.max(1, judged.size());
  }

  private static double share(long part, long all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
