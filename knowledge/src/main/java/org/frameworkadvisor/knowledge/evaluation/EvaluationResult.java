package org.frameworkadvisor.knowledge.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The results of asking all questions of a set.
///
/// @param questions how many were asked
/// @param figures in the order in which to show them
public record EvaluationResult(int questions, List<Figure> figures) {
  public EvaluationResult {
    figures = List.copyOf(figures);
  }

  /// A figure, 0 to 1 where it is a share.
  ///
  /// @param bm25 the same figure of Lucene's plain BM25 on the same questions, where it has one
  public record Figure(String name, double value, OptionalDouble bm25) {}

  /// A figure by name.
  public Optional<Figure> figure(String name) {
    return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
  }
}
