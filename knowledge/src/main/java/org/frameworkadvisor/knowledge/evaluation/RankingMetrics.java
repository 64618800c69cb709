package org.frameworkadvisor.knowledge.evaluation;

import java.util.Arrays;

/// How good a ranking is, from the gains of its entries, best-ranked first.
///
/// Sources: nDCG after Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques"
/// (2002), with linear gain; reciprocal rank after Voorhees, "The TREC-8 question answering track
/// report" (1999).
final class RankingMetrics {
  private RankingMetrics() {}

  /// Normalised discounted cumulative gain of the first `depth` entries, 0 to 1.
  ///
  /// @param gains of the ranked entries, in rank order
  /// @param judged gains of all entries that were judged, in any order
  static double ndcg(double[] gains, double[] judged, int depth) {
    double[] ideal = judged.clone();
    Arrays.sort(ideal);
    for (int i = 0; i < ideal.length / 2; i++) {
      double swapped = ideal[i];
      ideal[i] = ideal[ideal.length - 1 - i];
      ideal[ideal.length - 1 - i] = swapped;
    }
    double best = dcg(ideal, depth);
    return best == 0 ? 0 : dcg(gains, depth) / best;
  }

  private static double dcg(double[] gains, int depth) {
    double sum = 0;
    for (int i = 0; i < Math.min(depth, gains.length); i++) {
      sum += gains[i] * Math.log(2) / Math.log(i + 2.0);
    }
    return sum;
  }

  /// One divided by the rank of the first entry with a gain; 0 where there is none within `depth`.
  static double reciprocalRank(double[] gains, int depth) {
    for (int i = 0; i < Math.min(depth, gains.length); i++) {
      if (gains[i] > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }
}
