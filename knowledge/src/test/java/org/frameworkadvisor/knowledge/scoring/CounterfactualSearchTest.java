package org.frameworkadvisor.knowledge.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The searches find what plain enumeration finds.
class CounterfactualSearchTest {
  static LongStream seeds() {
    return LongStream.range(1, 41);
  }

  /// How many answers change, and by how much in all.
  private record Size(int changes, int cost) implements Comparable<Size> {
    @Override
    public int compareTo(Size other) {
      return changes != other.changes
          ? Integer.compare(changes, other.changes)
          : Integer.compare(cost, other.cost);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noSmallerChangeMakesAnotherOneWin(long seed) {
    RandomQuestionnaires by = new RandomQuestionnaires(seed);
    Questionnaire questionnaire = by.questionnaire(3, 4, 3);
    Answers answers = questionnaire.reachable(by.answers(questionnaire));
    Scoring scoring = new Scoring(questionnaire);
    Map<String, Size> smallest = new TreeMap<>();
    enumerate(scoring, answers, answers, List.copyOf(answers.byItem().keySet()), 0, smallest);
    Optional<String> winner = scoring.rank(answers).winner();
    winner.ifPresent(smallest::remove);

    Map<String, Size> found = new TreeMap<>();
    for (Counterfactual one : scoring.counterfactuals(answers)) {
      Answers changed = answers;
      int cost = 0;
      for (Change change : one.changes()) {
        assertThat(answers.to(change.item())).contains(change.before());
        changed = changed.with(change.item(), change.after());
        cost += cost(change.before(), change.after());
      }
      assertThat(scoring.rank(changed).winner()).contains(one.winner());
      found.put(one.winner(), new Size(one.changes().size(), cost));
    }
    assertThat(found).isEqualTo(smallest);
  }

  private static void enumerate(
      Scoring scoring,
      Answers original,
      Answers at,
      List<String> items,
      int from,
      Map<String, Size> smallest) {
    Size size = size(original, at);
    if (size.changes() > CounterfactualSearch.MOST_CHANGES) {
      return;
    }
    if (from == items.size()) {
      if (size.changes() > 0) {
        scoring
            .rank(at)
            .winner()
            .ifPresent(
                winner -> smallest.merge(winner, size, (a, b) -> a.compareTo(b) <= 0 ? a : b));
      }
      return;
    }
    String id = items.get(from);
    for (Answer answer : all(scoring.questionnaire().item(id).orElseThrow())) {
      enumerate(scoring, original, at.with(id, answer), items, from + 1, smallest);
    }
  }

  private static List<Answer> all(Item item) {
    List<Answer> all = new ArrayList<>();
    for (Option option : item.options()) {
      for (Importance importance : Importance.values()) {
        all.add(new Answer(option.id(), importance));
      }
    }
    return all;
  }

  private static Size size(Answers original, Answers at) {
    int changes = 0;
    int cost = 0;
    for (String id : original.byItem().keySet()) {
      Answer before = original.to(id).orElseThrow();
      Answer after = at.to(id).orElseThrow();
      changes += before.equals(after) ? 0 : 1;
      cost += cost(before, after);
    }
    return new Size(changes, cost);
  }

  private static int cost(Answer before, Answer after) {
    return (before.option().equals(after.option()) ? 0 : 2)
        + before.importance().stepsTo(after.importance());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stabilityCountsEveryCase(long seed) {
    RandomQuestionnaires by = new RandomQuestionnaires(seed);
    Questionnaire questionnaire = by.questionnaire(3, 5, 3);
    Answers answers = questionnaire.reachable(by.answers(questionnaire));
    Optional<String> winner = new Scoring(questionnaire).rank(answers).winner();
    Stability stability = new Scoring(questionnaire).stability(answers);
    if (winner.isEmpty()) {
      assertThat(stability).isEqualTo(new Stability(0, 0));
      return;
    }
    int all = 1 << questionnaire.criteria().size();
    int stays = 0;
    for (int corner = 0; corner < all; corner++) {
      Scoring swung = new Scoring(swung(questionnaire, corner));
      stays += swung.rank(answers).winner().equals(winner) ? 1 : 0;
    }
    assertThat(stability.overWeights()).isCloseTo((double) stays / all, within(1e-12));
  }

  /// What is asked, and which answers to it matter.
  private record Counting(Set<String> asked, Answers answers) {
    static Counting of(Questionnaire questionnaire, Answers answers) {
      Answers reachable = questionnaire.reachable(answers);
      Answers counting = reachable;
      for (String item : reachable.byItem().keySet()) {
        if (reachable.to(item).orElseThrow().importance() == Importance.NONE) {
          counting = counting.without(item);
        }
      }
      return new Counting(reachable.byItem().keySet(), counting);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stabilityCountsEveryChangeOfAnAnswerOnce(long seed) {
    RandomQuestionnaires by = new RandomQuestionnaires(seed);
    Questionnaire questionnaire = by.questionnaire(3, 5, 3);
    Answers answers = questionnaire.reachable(by.answers(questionnaire));
    Scoring scoring = new Scoring(questionnaire);
    Optional<String> winner = scoring.rank(answers).winner();
    List<Boolean> stays = new ArrayList<>();
    for (String id : answers.byItem().keySet()) {
      Set<Counting> seen = new HashSet<>(Set.of(Counting.of(questionnaire, answers)));
      for (Answer answer : all(questionnaire.item(id).orElseThrow())) {
        if (seen.add(Counting.of(questionnaire, answers.with(id, answer)))) {
          stays.add(scoring.rank(answers.with(id, answer)).winner().equals(winner));
        }
      }
    }
    double share = (double) Collections.frequency(stays, true) / stays.size();
    assertThat(scoring.stability(answers).overAnswers())
        .isCloseTo(winner.isEmpty() ? 0 : share, within(1e-12));
  }

  /// The weights are multiples of five, so that a fifth more or less is whole.
  private static Questionnaire swung(Questionnaire questionnaire, int corner) {
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion criterion : questionnaire.criteria()) {
      boolean more = (corner >> criteria.size() & 1) == 1;
      int weight = criterion.weight() / 5 * (more ? 6 : 4);
      criteria.add(new Criterion(criterion.id(), criterion.title(), weight));
    }
    return new Questionnaire(
        questionnaire.id(), questionnaire.frameworks(), criteria, questionnaire.items());
  }
}
