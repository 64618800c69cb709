package org.frameworkadvisor.bot.recommend;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Questionnaire;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireScorer;
import org.frameworkadvisor.knowledge.scoring.Ranking;

/// Adds up what members answer. Each member's totals count the same, however many they answered;
/// and a must of one binds all.
final class GroupScoring {
  private static final int MOST_DISAGREEMENTS = 3;

  /// Less than a point is no reason to be unhappy.
  private static final double NOTICED = 1;

  private final QuestionnaireDefinition definition;
  private final Map<UserId, AnswerSheet> answers = new LinkedHashMap<>();
  private final Map<UserId, Ranking> rankings = new LinkedHashMap<>();

  /// @param given by member; one who answered nothing has no say
  GroupScoring(QuestionnaireDefinition definition, Map<UserId, AnswerSheet> given) {
    this.definition = definition;
    QuestionnaireScorer scorer = new QuestionnaireScorer(definition.questionnaire());
    given.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().value()))
        .forEach(entry -> {
          AnswerSheet counted = definition.questionnaire().reachable(entry.getValue());
          if (!counted.byItem().isEmpty()) {
            answers.put(entry.getKey(), counted);
            rankings.put(entry.getKey(), scorer.rank(counted));
          }
        });
  }

  GroupResult result() {
    List<GroupResult.Place> places =
        definition.questionnaire().frameworks().stream()
            .map(this::place)
            .sorted(
                Comparator.comparing((GroupResult.Place place) -> place.excludedFor() > 0)
                    .thenComparing(Comparator.comparingDouble(GroupResult.Place::total).reversed())
                    .thenComparing(GroupResult.Place::framework))
            .toList();
    Optional<GroupResult.Unhappiest> unhappiest =
        places.stream()
            .limit(1)
            .filter(first -> first.excludedFor() == 0)
            .findFirst()
            .flatMap(winner -> unhappiest(winner.framework()));
    return new GroupResult(definition, rankings.size(), places, disagreements(), unhappiest);
  }

  private GroupResult.Place place(String framework) {
    List<Ranking.Standing> standings =
        rankings.values().stream().flatMap(ranking -> ranking.of(framework).stream()).toList();
    return new GroupResult.Place(
        framework,
        standings.stream().mapToDouble(Ranking.Standing::total).average().orElse(0),
        (int) standings.stream().filter(Ranking.Standing::isExcluded).count());
  }

  private Optional<GroupResult.Unhappiest> unhappiest(String winner) {
    return rankings.entrySet().stream()
        .map(entry -> unhappiness(entry.getKey(), entry.getValue(), winner))
        .filter(one -> one.points() >= NOTICED)
        .max(Comparator.comparingDouble(GroupResult.Unhappiest::points));
  }

  private static GroupResult.Unhappiest unhappiness(UserId member, Ranking ranking, String winner) {
    Ranking.Standing best = ranking.standings().getFirst();
    double got = ranking.of(winner).map(Ranking.Standing::total).orElse(0.0);
    return new GroupResult.Unhappiest(member, best.framework(), best.total() - got);
  }

  private record Weighed(QuestionnaireItem item, double distance) {}

  private List<GroupResult.Disagreement> disagreements() {
    return definition.questionnaire().items().stream()
        .map(item -> new Weighed(item, distance(item)))
        .filter(weighed -> weighed.distance() > 0)
        .sorted(Comparator.comparingDouble(Weighed::distance).reversed())
        .limit(MOST_DISAGREEMENTS)
        .map(weighed -> new GroupResult.Disagreement(weighed.item(), counts(weighed.item())))
        .toList();
  }

  private Map<QuestionnaireItem.Option, Integer> counts(QuestionnaireItem item) {
    Map<QuestionnaireItem.Option, Integer> counts = new LinkedHashMap<>();
    for (QuestionnaireItem.Option option : item.options()) {
      int chosen = (int) chosen(item).stream().filter(option::equals).count();
      if (chosen > 0) {
        counts.put(option, chosen);
      }
    }
    return counts;
  }

  /// How far the answers are apart in what they say about the frameworks: the mean over all pairs
  /// of members, times the weight of what the question is about.
  private double distance(QuestionnaireItem item) {
    List<QuestionnaireItem.Option> chosen = chosen(item);
    int weight =
        definition
            .questionnaire()
            .criterion(item.criterion())
            .map(Questionnaire.Criterion::weight)
            .orElse(0);
    double sum = 0;
    for (QuestionnaireItem.Option one : chosen) {
      for (QuestionnaireItem.Option other : chosen) {
        sum += distance(one, other);
      }
    }
    int pairs = chosen.size() * (chosen.size() - 1);
    return pairs == 0 ? 0 : weight * sum / pairs;
  }

  private double distance(QuestionnaireItem.Option one, QuestionnaireItem.Option other) {
    return definition.questionnaire().frameworks().stream()
        .mapToInt(
            framework -> Math.abs(one.rating(framework).fit() - other.rating(framework).fit()))
        .average()
        .orElse(0);
  }

  /// What those chose to whom it matters.
  private List<QuestionnaireItem.Option> chosen(QuestionnaireItem item) {
    return answers.values().stream()
        .flatMap(one -> one.to(item.id()).stream())
        .filter(answer -> answer.importance() != Importance.NONE)
        .map(AnswerSheet.Answer::option)
        .flatMap(option -> item.option(option).stream())
        .toList();
  }
}
