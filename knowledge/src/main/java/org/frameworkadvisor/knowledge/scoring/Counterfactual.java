package org.frameworkadvisor.knowledge.scoring;

import java.util.List;

/// The smallest change of answers with which another framework would win alone: the fewest answers,
/// and of those the least change; an importance changes less, step by step, than an option.
///
/// @param winner who would win
public record Counterfactual(String winner, List<AnswerChange> changes) {
  public Counterfactual {
    changes = List.copyOf(changes);
  }
}
