package org.frameworkadvisor.knowledge.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The calibrated probability that the best passage answers: a logistic function of the evidence.
/// Fitted on labelled questions, never by hand.
///
/// Source: Platt, "Probabilistic outputs for support vector machines" (1999), for turning scores
/// into probabilities with a logistic function.
///
/// @param whole for all evidence there is
/// @param textOnly for a text that stands beside the ranking, such as a taught answer
/// @param closestOnly for a large index, which doesn't keep the pieces of its texts
public record AnswerDecision(Rule whole, Rule textOnly, Rule closestOnly) {
  public AnswerDecision {
    List<Integer> weights =
        Stream.of(whole, textOnly, closestOnly).map(rule -> rule.weights().size()).toList();
    if (!weights.equals(List.of(Evidence.NAMES.size(), 2, 1))) {
      throw new IllegalArgumentException(
          "a decision needs rules with "
              + Evidence.NAMES.size()
              + ", 2 and 1 weights, got "
              + weights);
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
    return switch (evidence.values().size()) {
      case 1 -> closestOnly;
      case 2 -> textOnly;
      default -> whole;
    };
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
  /// @param values one per name in [#NAMES], the first two alone for a text that stands beside the
  ///   ranking, or the first alone where pieces are not kept
  public record Evidence(List<Double> values) {
    /// What the values are, in order: the best cosine of a whole text with the question; how much
    /// of the question the pieces of one of the best passages cover; the best cosine by the second
    /// model; and by how much the first document leads the next one, in points of the ranking.
    public static final List<String> NAMES =
        List.of("closest text", "question covered", "closest by the second model", "lead");

    public Evidence {
      values = List.copyOf(values);
      if (!Set.of(1, 2, NAMES.size()).contains(values.size())) {
        throw new IllegalArgumentException("evidence needs 1, 2 or " + NAMES.size() + " values");
      }
    }

    static Evidence of(double closest, double covered, double second, double lead) {
      return new Evidence(List.of(closest, covered, second, lead));
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
