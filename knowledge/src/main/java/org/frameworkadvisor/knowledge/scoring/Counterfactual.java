package org.frameworkadvisor.knowledge.scoring;

import java.util.List;

/// The smallest change of answers with which another framework would win alone: the fewest answers,
/// and of those the least change; an importance changes less, step by step, than an option.
///
/// @param winner who would win
public record Counterfactual(String winner, List<Change> changes) {
  public Counterfactual {
    changes = List.copyOf(changes);
  }

  /// An answer given differently.
  public record Change(String item, AnswerSheet.Answer before, AnswerSheet.Answer after) {}
}
