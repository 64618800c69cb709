package org.frameworkadvisor.knowledge.retrieval;

import java.util.List;
import org.frameworkadvisor.knowledge.retrieval.Fusion.Scored;

/// What speaks for and against the best passage answering a question, as numbers about 0 to 1.
///
/// @param values one per name in [#NAMES]
public record Evidence(List<Double> values) {
  /// What the values are, in order.
  public static final List<String> NAMES =
      List.of("best-bge", "best-e5", "lexical", "unknown", "margin", "words");

  public Evidence {
    values = List.copyOf(values);
    if (values.size() != NAMES.size()) {
      throw new IllegalArgumentException("evidence needs " + NAMES.size() + " values");
    }
  }

  static Evidence of(Reading reading, List<Scored> ranked) {
    double bge = 0;
    double e5 = 0;
    double lexical = 0;
    for (Scored scored : ranked) {
      bge = Math.max(bge, scored.candidate().semantic(0));
      e5 = Math.max(e5, scored.candidate().semantic(1));
      lexical = Math.max(lexical, scored.candidate().lexical());
    }
    double margin =
        ranked.isEmpty()
            ? 0
            : ranked.getFirst().score() - ranked.get(Math.min(4, ranked.size() - 1)).score();
    return new Evidence(
        List.of(
            bge,
            e5,
            lexical,
            reading.unknown(),
            margin,
            Math.min(1, reading.terms().size() / 10.0)));
  }
}
