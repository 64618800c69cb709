package org.frameworkadvisor.knowledge.scoring;

import java.util.List;

/// What one answer adds to one framework's total.
///
/// @param points what it adds to 50 or takes from it
/// @param evidence ids of the passages that say why
public record ScoreContribution(
    String item,
    String criterion,
    String option,
    Importance importance,
    double points,
    List<String> evidence) {
  public ScoreContribution {
    evidence = List.copyOf(evidence);
  }
}
