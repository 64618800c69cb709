package org.frameworkadvisor.knowledge.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings the evidence of words and of meaning together into one score.
final class Fusion {
  /// What one unit of each evidence is worth. A cosine counts by its usual spread among the
  /// candidates of one question, .05 for bge and .026 for e5; the lexical score comes in units that
  /// fit.
  private static final double LEXICAL = 6;

  private static final double[] SEMANTIC = {0.8 / 0.05, 1 / 0.026};

  private static final double SIGNPOST = 1.6;

  /// Ranks passages by their best view, best first; equal scores in reading order.
  List<Scored> rank(List<Candidate> candidates) {
    Map<Integer, Scored> best = new HashMap<>();
    for (Candidate candidate : candidates) {
      best.merge(
          candidate.passage(),
          new Scored(candidate, score(candidate)),
          (a, b) -> a.score() >= b.score() ? a : b);
    }
    List<Scored> ranked = new ArrayList<>(best.values());
    ranked.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparingInt(scored -> scored.candidate().passage()));
    return ranked;
  }

  private static double score(Candidate candidate) {
    double score = words(candidate);
    for (int model = 0; model < candidate.models(); model++) {
      score += SEMANTIC[model] * candidate.semantic(model);
    }
    return score + deduction(candidate);
  }

  private static double words(Candidate candidate) {
    return LEXICAL * candidate.lexical();
  }

  private static double deduction(Candidate candidate) {
    return candidate.isSignpost() ? -SIGNPOST : 0;
  }

  /// A candidate with its score.
  record Scored(Candidate candidate, double score) {

    /// What the score is made of, for the passage as it is shown.
    Explanation.Ranked explained(Hit hit) {
      double words = words(candidate);
      double deduction = deduction(candidate);
      return new Explanation.Ranked(hit, words, score - words - deduction, deduction);
    }
  }
}
