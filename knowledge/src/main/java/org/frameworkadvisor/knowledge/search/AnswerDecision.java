package org.frameworkadvisor.knowledge.search;

import java.util.List;

/// The calibrated probability that the best passage answers: a logistic function of the evidence.
/// Its weights are fitted on labelled questions, never by hand; the threshold that is shipped for
/// all evidence is set by hand, between real questions missed and others answered.
///
/// Source: Platt, "Probabilistic outputs for support vector machines" (1999), for turning scores
/// into probabilities with a logistic function.
///
/// @param whole for all evidence there is
/// @param closestOnly for a large index, which doesn't keep the pieces of its texts
public record AnswerDecision(Rule whole, Rule closestOnly) {
  public AnswerDecision {
    if (whole.weights().size() != Evidence.NAMES.size() || closestOnly.weights().size() != 1) {
      throw new IllegalArgumentException(
          "a decision needs a rule with "
              + Evidence.NAMES.size()
              + " weights and one with a single weight, got "
              + whole.weights().size()
              + " and "
              + closestOnly.weights().size());
    }
  }

  /// The probability that the best passage answers, 0 to 1.
  public double probability(Evidence evidence) {
    return rule(evidence).probability(evidence.values());
  }

  /// Whether it is likely enough to answer.
  public boolean answers(Evidence evidence) {
    return probability(evidence) >= threshold(evidence);
  }

  /// The probability from which on it answers.
  double threshold(Evidence evidence) {
    return rule(evidence).threshold();
  }

  private Rule rule(Evidence evidence) {
    return evidence.isWhole() ? whole : closestOnly;
  }

  /// One logistic function.
  ///
  /// @param intercept log odds when all evidence is 0
  /// @param weights log odds per unit of evidence, in the order of [Evidence#NAMES]
  /// @param threshold answer from this probability on
  public record Rule(double intercept, List<Double> weights, double threshold) {
    public Rule {
      weights = List.copyOf(weights);
      if (!(threshold > 0 && threshold < 1)) {
        throw new IllegalArgumentException(
            "the decision's threshold must lie between 0 and 1, was " + threshold);
      }
    }

    private double probability(List<Double> values) {
      double logOdds = intercept;
      for (int i = 0; i < weights.size(); i++) {
        logOdds += weights.get(i) * values.get(i);
      }
      return 1 / (1 + Math.exp(-logOdds));
    }
  }

  /// What speaks for the best passages answering a question, as numbers between about 0 and 1.
  ///
  /// @param values one per name in [#NAMES], or the first alone where pieces are not kept
  public record Evidence(List<Double> values) {
    /// What the values are, in order: the best cosine of a whole text with the question, and how
    /// much of the question the pieces of one of the best passages cover.
    public static final List<String> NAMES = List.of("closest text", "question covered");

    public Evidence {
      values = List.copyOf(values);
      if (values.isEmpty() || values.size() > NAMES.size()) {
        throw new IllegalArgumentException("evidence needs 1 to " + NAMES.size() + " values");
      }
    }

    static Evidence of(double closest, double covered) {
      return new Evidence(List.of(closest, covered));
    }

    static Evidence of(double closest) {
      return new Evidence(List.of(closest));
    }

    /// Whether all of it is there.
    public boolean isWhole() {
      return values.size() == NAMES.size();
    }
  }
}
