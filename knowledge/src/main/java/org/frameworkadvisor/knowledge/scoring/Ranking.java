package org.frameworkadvisor.knowledge.scoring;

import java.util.List;
import java.util.Optional;

/// The result of a questionnaire, every figure of which can be traced.
///
/// @param standings best first; those that a must rules out come last; equals by id
/// @param leaders the frameworks with exactly the best total; empty where a must rules out all
/// @param margin by how many points the first leads the second of those in the running; 0 where
///   fewer than two are
/// @param answered the share of the weight of what is asked that was answered, 0 to 1
/// @param conflicts answers that pull in opposite directions
public record Ranking(
    List<Standing> standings,
    List<String> leaders,
    double margin,
    double answered,
    List<Conflict> conflicts) {
  /// Frameworks that are closer than this are equally good: one answer more may turn it.
  public static final double TIE = 2;

  private static final double MUCH = 2.0 / 3;
  private static final double SOME = 1.0 / 3;

  /// How far to trust a ranking.
  public enum Confidence {
    LOW,
    FAIR,
    HIGH
  }

  public Ranking {
    standings = List.copyOf(standings);
    leaders = List.copyOf(leaders);
    conflicts = List.copyOf(conflicts);
  }

  /// The one that leads alone, be it by little.
  public Optional<String> winner() {
    return leaders.size() == 1 ? Optional.of(leaders.getFirst()) : Optional.empty();
  }

  /// Whether the best ones are too close to call.
  public boolean isTie() {
    return standings.stream().filter(standing -> !standing.isExcluded()).count() > 1
        && margin < TIE;
  }

  /// Follows from how much was answered; a tie says no more than that both will do.
  public Confidence confidence() {
    if (leaders.isEmpty() || answered < SOME) {
      return Confidence.LOW;
    }
    return answered < MUCH || isTie() ? Confidence.FAIR : Confidence.HIGH;
  }

  /// The standing of a framework.
  public Optional<Standing> of(String framework) {
    return standings.stream().filter(one -> one.framework().equals(framework)).findFirst();
  }

  /// Two answers that matter and that no framework meets both.
  ///
  /// @param first the id of one item
  /// @param second the id of the other one
  public record Conflict(String first, String second) {}

  /// How firmly the winner stands: in what share of cases it is still the only one to lead.
  ///
  /// @param overAnswers of all changes of a single answer
  /// @param overWeights of all combinations of weights that are 20 % greater or smaller
  public record Stability(double overAnswers, double overWeights) {}

  /// What one answer adds to one framework's total.
  ///
  /// @param points what it adds to 50 or takes from it
  /// @param evidence ids of the passages that say why
  public record Contribution(
      String item,
      String criterion,
      String option,
      Importance importance,
      double points,
      List<String> evidence) {
    public Contribution {
      evidence = List.copyOf(evidence);
    }
  }

  /// Where a framework stands.
  ///
  /// @param total 0 to 100; 50 plus all contributions' points
  /// @param excludedBy the items whose musts it cannot meet; empty where it is in the running
  /// @param contributions one for each answer that counts, those that speak for it most first
  public record Standing(
      String framework, double total, List<String> excludedBy, List<Contribution> contributions) {
    public Standing {
      excludedBy = List.copyOf(excludedBy);
      contributions = List.copyOf(contributions);
    }

    /// Whether a must rules it out.
    public boolean isExcluded() {
      return !excludedBy.isEmpty();
    }
  }
}
