package org.frameworkadvisor.knowledge.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What becomes of a winner when the criteria's weights are wrong by a fifth. All combinations of
/// greater and smaller weights are looked at; from one to the next a single weight changes (Gray
/// code), so that each costs one addition per framework.
final class WeightSwing {
  /// Weights are multiplied by 4/5 or 6/5; whole numbers do with five times everything.
  private static final int LESS = 4;

  private static final int SWING = 2;

  private final long[] sums;
  private final List<long[]> byCriterion;

  WeightSwing(Sheet sheet, Answers counted) {
    this.sums = new long[sheet.frameworks().size()];
    Map<String, long[]> worth = new TreeMap<>();
    counted
        .byItem()
        .forEach((id, answer) -> {
          Item item = sheet.item(id);
          long[] own = worth.computeIfAbsent(item.criterion(), _ -> new long[sums.length]);
          Sheet.add(own, inTheRunning(sheet.worth(item, answer)), 1);
          Sheet.add(sums, outOfIt(sheet.worth(item, answer)), 1);
        });
    this.byCriterion = List.copyOf(worth.values());
  }

  /// A must stays a must, whatever its weight.
  private static long[] outOfIt(long[] worth) {
    return Arrays.stream(worth).map(one -> Sheet.isOut(one) ? -Sheet.OUT : 0).toArray();
  }

  private static long[] inTheRunning(long[] worth) {
    return Arrays.stream(worth).map(one -> Sheet.isOut(one) ? one + Sheet.OUT : one).toArray();
  }

  /// The share of combinations in which a framework leads alone.
  double stays(int winner) {
    long[] at = sums.clone();
    byCriterion.forEach(worth -> Sheet.add(at, worth, LESS));
    int combinations = 1 << byCriterion.size();
    int stays = 0;
    int gray = 0;
    for (int n = 0; n < combinations; n++) {
      if (Sheet.winner(at) == winner) {
        stays++;
      }
      int bit = Integer.numberOfTrailingZeros(n + 1);
      if (bit < byCriterion.size()) {
        gray ^= 1 << bit;
        Sheet.add(at, byCriterion.get(bit), (gray >> bit & 1) == 1 ? SWING : -SWING);
      }
    }
    return (double) stays / combinations;
  }
}
