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
    AnswerSheet answers = questionnaire.reachable(by.answers(questionnaire));
    QuestionnaireScorer scorer = new QuestionnaireScorer(questionnaire);
    Map<String, Size> smallest = new TreeMap<>();
    enumerate(scorer, answers, answers, List.copyOf(answers.byItem().keySet()), 0, smallest);
    Optional<String> winner = scorer.rank(answers).winner();
    winner.ifPresent(smallest::remove);

    Map<String, Size> found = new TreeMap<>();
    for (Counterfactual one : scorer.counterfactuals(answers)) {
      AnswerSheet changed = answers;
      int cost = 0;
      for (Counterfactual.Change change : one.changes()) {
        assertThat(answers.to(change.item())).contains(change.before());
        changed = changed.with(change.item(), change.after());
        cost += cost(change.before(), change.after());
      }
      assertThat(scorer.rank(changed).winner()).contains(one.winner());
      found.put(one.winner(), new Size(one.changes().size(), cost));
    }
    assertThat(found).isEqualTo(smallest);
  }

  private static void enumerate(
      QuestionnaireScorer scorer,
      AnswerSheet original,
      AnswerSheet at,
      List<String> items,
      int from,
      Map<String, Size> smallest) {
    Size size = size(original, at);
    if (size.changes() > CounterfactualSearch.MOST_CHANGES) {
      return;
    }
    if (from == items.size()) {
      if (size.changes() > 0) {
        scorer
            .rank(at)
            .winner()
            .ifPresent(
                winner -> smallest.merge(winner, size, (a, b) -> a.compareTo(b) <= 0 ? a : b));
      }
      return;
    }
    String id = items.get(from);
    for (AnswerSheet.Answer answer : all(scorer.questionnaire().item(id).orElseThrow())) {
      enumerate(scorer, original, at.with(id, answer), items, from + 1, smallest);
    }
  }

  private static List<AnswerSheet.Answer> all(QuestionnaireItem item) {
    List<AnswerSheet.Answer> all = new ArrayList<>();
    for (QuestionnaireItem.Option option : item.options()) {
      for (Importance importance : Importance.values()) {
        all.add(new AnswerSheet.Answer(option.id(), importance));
      }
    }
    return all;
  }

  private static Size size(AnswerSheet original, AnswerSheet at) {
    int changes = 0;
    int cost = 0;
    for (String id : original.byItem().keySet()) {
      AnswerSheet.Answer before = original.to(id).orElseThrow();
      AnswerSheet.Answer after = at.to(id).orElseThrow();
      changes += before.equals(after) ? 0 : 1;
      cost += cost(before, after);
    }
    return new Size(changes, cost);
  }

  private static int cost(AnswerSheet.Answer before, AnswerSheet.Answer after) {
    return (before.option().equals(after.option()) ? 0 : 2)
        + before.importance().stepsTo(after.importance());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stabilityCountsEveryCase(long seed) {
    RandomQuestionnaires by = new RandomQuestionnaires(seed);
    Questionnaire questionnaire = by.questionnaire(3, 5, 3);
    AnswerSheet answers = questionnaire.reachable(by.answers(questionnaire));
    Optional<String> winner = new QuestionnaireScorer(questionnaire).rank(answers).winner();
    Ranking.Stability stability = new QuestionnaireScorer(questionnaire).stability(answers);
    if (winner.isEmpty()) {
      assertThat(stability).isEqualTo(new Ranking.Stability(0, 0));
      return;
    }
    int all = 1 << questionnaire.criteria().size();
    int stays = 0;
    for (int corner = 0; corner < all; corner++) {
      QuestionnaireScorer swung = new QuestionnaireScorer(swung(questionnaire, corner));
      stays += swung.rank(answers).winner().equals(winner) ? 1 : 0;
    }
    assertThat(stability.overWeights()).isCloseTo((double) stays / all, within(1e-12));
  }

  /// What is asked, and which answers to it matter.
  private record Counting(Set<String> asked, AnswerSheet answers) {
    static Counting of(Questionnaire questionnaire, AnswerSheet answers) {
      AnswerSheet reachable = questionnaire.reachable(answers);
      AnswerSheet counting = reachable;
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
    AnswerSheet answers = questionnaire.reachable(by.answers(questionnaire));
    QuestionnaireScorer scorer = new QuestionnaireScorer(questionnaire);
    Optional<String> winner = scorer.rank(answers).winner();
    List<Boolean> stays = new ArrayList<>();
    for (String id : answers.byItem().keySet()) {
      Set<Counting> seen = new HashSet<>(Set.of(Counting.of(questionnaire, answers)));
      for (AnswerSheet.Answer answer : all(questionnaire.item(id).orElseThrow())) {
        if (seen.add(Counting.of(questionnaire, answers.with(id, answer)))) {
          stays.add(scorer.rank(answers.with(id, answer)).winner().equals(winner));
        }
      }
    }
    double share = (double) Collections.frequency(stays, true) / stays.size();
    assertThat(scorer.stability(answers).overAnswers())
        .isCloseTo(winner.isEmpty() ? 0 : share, within(1e-12));
  }

  /// The weights are multiples of five, so that a fifth more or less is whole.
  private static Questionnaire swung(Questionnaire questionnaire, int corner) {
    List<Questionnaire.Criterion> criteria = new ArrayList<>();
    for (Questionnaire.Criterion criterion : questionnaire.criteria()) {
      boolean more = (corner >> criteria.size() & 1) == 1;
      int weight = criterion.weight() / 5 * (more ? 6 : 4);
      criteria.add(new Questionnaire.Criterion(criterion.id(), criterion.title(), weight));
    }
    return new Questionnaire(
        questionnaire.id(), questionnaire.frameworks(), criteria, questionnaire.items());
  }
}
