package org.frameworkadvisor.knowledge.search;

import java.util.List;

/// What speaks for the best passages answering a question, as numbers between about 0 and 1.
///
/// @param values one per name in [#NAMES], or the first alone where pieces are not kept
public record Evidence(List<Double> values) {
  /// What the values are, in order: the best cosine of a whole text with the question, and how much
  /// of the question the pieces of one of the best passages cover.
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
