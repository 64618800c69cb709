package org.frameworkadvisor.knowledge.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A questionnaire as whole numbers. Frameworks stand in the order of their ids, so that the order
/// in which they are listed changes nothing.
final class ScoreMatrix {
  /// What a must that a framework cannot meet takes from it: more than all answers can give.
  static final long OUT = 1L << 50;

  private final Questionnaire questionnaire;
  private final List<String> frameworks;
  private final Map<String, QuestionnaireItem> items = new HashMap<>();
  private final Map<String, Long> weights = new HashMap<>();
  private final IdentityHashMap<QuestionnaireItem.Option, int[]> fits = new IdentityHashMap<>();
  private final Set<String> gates = new HashSet<>();

  ScoreMatrix(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.frameworks = questionnaire.frameworks().stream().sorted().toList();
    Map<String, Integer> itemsOf = new HashMap<>();
    questionnaire.items().forEach(item -> itemsOf.merge(item.criterion(), 1, Integer::sum));
    long common =
        itemsOf.values().stream().mapToLong(Integer::longValue).reduce(1, ScoreMatrix::common);
    for (QuestionnaireItem item : questionnaire.items()) {
      int weight =
          questionnaire
              .criterion(item.criterion())
              .map(Questionnaire.Criterion::weight)
              .orElseThrow();
      items.put(item.id(), item);
      gates.addAll(item.conditions().keySet());
      item.options().forEach(option -> fits.put(option, fits(option)));
      weights.put(item.id(), weight * common / itemsOf.getOrDefault(item.criterion(), 1));
    }
  }

  /// What each framework has above 50.
  private int[] fits(QuestionnaireItem.Option option) {
    return frameworks.stream()
        .mapToInt(
            framework -> option.rating(framework).fit() - QuestionnaireItem.Rating.NEUTRAL_FIT)
        .toArray();
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

  QuestionnaireItem item(String id) {
    return Objects.requireNonNull(items.get(id), id);
  }

  /// Whether the condition of another item names this one.
  boolean isGate(String item) {
    return gates.contains(item);
  }

  /// The part of its criterion's weight that an item has, in a unit that all items share.
  long weight(QuestionnaireItem item) {
    return weights.getOrDefault(item.id(), 0L);
  }

  /// How much an answer counts, in the same unit.
  long share(QuestionnaireItem item, AnswerSheet.Answer answer) {
    return weight(item) * answer.importance().factor();
  }

  /// What an answer gives each framework or takes from it, in hundredths of that unit.
  long[] worth(QuestionnaireItem item, AnswerSheet.Answer answer) {
    QuestionnaireItem.Option option = item.option(answer.option()).orElseThrow();
    long share = share(item, answer);
    int[] fit = Objects.requireNonNull(fits.get(option), option.id());
    long[] worth = new long[fit.length];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = share * fit[i];
      if (answer.importance() == Importance.MUST && option.rating(frameworks.get(i)).fails()) {
        worth[i] -= OUT;
      }
    }
    return worth;
  }

  /// The sums over all answers that count.
  long[] sums(AnswerSheet reachable) {
    long[] sums = new long[frameworks.size()];
    reachable.byItem().forEach((id, answer) -> add(sums, worth(item(id), answer), 1));
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
    int winner = 0;
    boolean isAlone = true;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] >= sums[winner]) {
        isAlone = sums[i] > sums[winner];
        winner = i;
      }
    }
    return isAlone && !isOut(sums[winner]) ? winner : -1;
  }
}
