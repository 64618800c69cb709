package org.frameworkadvisor.knowledge.retrieval;

import java.util.List;

/// The calibrated probability that the best passage answers: a logistic function of the evidence.
/// Fitted on labelled questions, never by hand.
///
/// Source: Platt, "Probabilistic outputs for support vector machines" (1999), for turning scores
/// into probabilities with a logistic function.
///
/// @param intercept log odds when all evidence is 0
/// @param weights log odds per unit of evidence, in the order of [Evidence#NAMES]
/// @param threshold answer from this probability on
public record Decision(double intercept, List<Double> weights, double threshold) {
  public Decision {
    weights = List.copyOf(weights);
    if (weights.size() != Evidence.NAMES.size()) {
      throw new IllegalArgumentException(
          "a decision needs " + Evidence.NAMES.size() + " weights, got " + weights.size());
    }
    if (!(threshold > 0 && threshold < 1)) {
      throw new IllegalArgumentException(
          "the decision's threshold must lie between 0 and 1, was " + threshold);
    }
  }

  /// The probability that the best passage answers, 0 to 1.
  public double probability(Evidence evidence) {
    double logOdds = intercept;
    for (int i = 0; i < weights.size(); i++) {
      logOdds += weights.get(i) * evidence.values().get(i);
    }
    return 1 / (1 + Math.exp(-logOdds));
  }
}
