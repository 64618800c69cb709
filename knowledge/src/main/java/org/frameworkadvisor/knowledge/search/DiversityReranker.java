package org.frameworkadvisor.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// Moves passages that say the same as a better one behind those that say something else, so that a
/// short list is not one sentence in five editions. Within both groups the order stays.
///
/// It is maximal marginal relevance (Carbonell and Goldstein, 1998) in its mildest form: only what
/// is nearly identical counts as redundant, for different passages on one topic are what a reader
/// wants.
final class DiversityReranker {
  private final double nearlyIdentical;

  /// Builds it.
  ///
  /// @param nearlyIdentical the similarity from which a passage repeats another one
  DiversityReranker(double nearlyIdentical) {
    this.nearlyIdentical = nearlyIdentical;
  }

  /// Reorders a ranking.
  ///
  /// @param similarity of two entries
  <T> List<T> order(List<T> ranked, ToDoubleBiFunction<T, T> similarity) {
    List<T> distinct = new ArrayList<>();
    List<T> repeated = new ArrayList<>();
    for (T next : ranked) {
      boolean repeats =
          distinct.stream()
              .anyMatch(kept -> similarity.applyAsDouble(kept, next) >= nearlyIdentical);
      (repeats ? repeated : distinct).add(next);
    }
    distinct.addAll(repeated);
    return distinct;
  }
}
