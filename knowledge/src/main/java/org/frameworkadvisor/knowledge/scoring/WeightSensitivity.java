package org.frameworkadvisor.knowledge.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What becomes of a winner when the criteria's weights are wrong by a fifth. All combinations of
/// greater and smaller weights are looked at; from one to the next a single weight changes (Gray
/// code), so that each costs one addition per framework.
final class WeightSensitivity {
  /// Weights are multiplied by 4/5 or 6/5; whole numbers do with five times everything.
  private static final int LESS = 4;

  private static final int SWING = 2;

  private final long[] sums;
  private final List<long[]> byCriterion;

  WeightSensitivity(ScoreMatrix matrix, AnswerSheet counted) {
    this.sums = new long[matrix.frameworks().size()];
    Map<String, long[]> worth = new TreeMap<>();
    counted
        .byItem()
        .forEach((id, answer) -> {
          QuestionnaireItem item = matrix.item(id);
          long[] own = worth.computeIfAbsent(item.criterion(), _ -> new long[sums.length]);
          ScoreMatrix.add(own, inTheRunning(matrix.worth(item, answer)), 1);
          ScoreMatrix.add(sums, outOfIt(matrix.worth(item, answer)), 1);
        });
    this.byCriterion = List.copyOf(worth.values());
  }

  /// A must stays a must at any weight.
  private static long[] outOfIt(long[] worth) {
    return Arrays.stream(worth).map(one -> ScoreMatrix.isOut(one) ? -ScoreMatrix.OUT : 0).toArray();
  }

  private static long[] inTheRunning(long[] worth) {
    return Arrays.stream(worth)
        .map(one -> ScoreMatrix.isOut(one) ? one + ScoreMatrix.OUT : one)
        .toArray();
  }

  /// The share of combinations in which a framework leads alone.
  double stays(int winner) {
    long[] at = sums.clone();
    byCriterion.forEach(worth -> ScoreMatrix.add(at, worth, LESS));
    int combinations = 1 << byCriterion.size();
    int stays = 0;
    int gray = 0;
    for (int n = 0; n < combinations; n++) {
      if (ScoreMatrix.winner(at) == winner) {
        stays++;
      }
      int bit = Integer.numberOfTrailingZeros(n + 1);
      if (bit < byCriterion.size()) {
        gray ^= 1 << bit;
        ScoreMatrix.add(at, byCriterion.get(bit), (gray >> bit & 1) == 1 ? SWING : -SWING);
      }
    }
    return (double) stays / combinations;
  }
}
