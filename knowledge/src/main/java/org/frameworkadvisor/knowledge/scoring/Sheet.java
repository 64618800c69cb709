package org.frameworkadvisor.knowledge.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A questionnaire as whole numbers. Frameworks stand in the order of their ids, so that the order
/// in which they are listed changes nothing.
final class Sheet {
  /// What a must that a framework cannot meet takes from it: more than all answers can give.
  static final long OUT = 1L << 50;

  private final Questionnaire questionnaire;
  private final List<String> frameworks;
  private final Map<String, Long> weights = new HashMap<>();

  Sheet(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.frameworks = questionnaire.frameworks().stream().sorted().toList();
    Map<String, Integer> itemsOf = new HashMap<>();
    questionnaire.items().forEach(item -> itemsOf.merge(item.criterion(), 1, Integer::sum));
    long common = itemsOf.values().stream().mapToLong(Integer::longValue).reduce(1, Sheet::common);
    for (Item item : questionnaire.items()) {
      int weight = questionnaire.criterion(item.criterion()).map(Criterion::weight).orElseThrow();
      weights.put(item.id(), weight * common / itemsOf.getOrDefault(item.criterion(), 1));
    }
  }

  /// The least common multiple.
  private static long common(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return a / x * b;
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  List<String> frameworks() {
    return frameworks;
  }

  /// The part of its criterion's weight that an item has, in a unit that all items share.
  long weight(Item item) {
    return weights.getOrDefault(item.id(), 0L);
  }

  /// How much an answer counts, in the same unit.
  long share(Item item, Answer answer) {
    return weight(item) * answer.importance().factor();
  }

  /// What an answer gives each framework or takes from it, in hundredths of that unit.
  long[] worth(Item item, Answer answer) {
    Option option = item.option(answer.option()).orElseThrow();
    long share = share(item, answer);
    long[] worth = new long[frameworks.size()];
    for (int i = 0; i < worth.length; i++) {
      Rating rating = option.rating(frameworks.get(i));
      worth[i] = share * (rating.fit() - Rating.NEUTRAL_FIT);
      if (answer.importance() == Importance.MUST && rating.fails()) {
        worth[i] -= OUT;
      }
    }
    return worth;
  }

  /// The sums over all answers that count.
  long[] sums(Answers reachable) {
    long[] sums = new long[frameworks.size()];
    reachable
        .byItem()
        .forEach((id, answer) -> add(sums, worth(questionnaire.item(id).orElseThrow(), answer), 1));
    return sums;
  }

  static void add(long[] sums, long[] worth, int times) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += times * worth[i];
    }
  }

  static boolean isOut(long sum) {
    return sum < -OUT / 2;
  }

  /// The framework that leads alone; -1 where several do, or none is in the running.
  static int winner(long[] sums) {
    long most = Arrays.stream(sums).max().orElse(-OUT);
    int winner = -1;
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] == most) {
        if (winner >= 0) {
          return -1;
        }
        winner = i;
      }
    }
    return isOut(most) ? -1 : winner;
  }
}
