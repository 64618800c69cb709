package org.frameworkadvisor.bot.recommend;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.frameworkadvisor.knowledge.scoring.Ranking;

/// What a group's answers come to.
///
/// @param members how many have answered
/// @param places best first; those that a member's must rules out come last
/// @param disagreements the questions whose answers are furthest apart, at most three
/// @param unhappiest the member who loses most by the winner; empty where none does, or nothing
///   wins
public record GroupResult(
    QuestionnaireDefinition definition,
    int members,
    List<Place> places,
    List<Disagreement> disagreements,
    Optional<Unhappiest> unhappiest) {
  public GroupResult {
    places = List.copyOf(places);
    disagreements = List.copyOf(disagreements);
  }

  /// Where a framework stands with the group.
  ///
  /// @param total the mean of its totals with each member, 0 to 100
  /// @param excludedFor for how many it cannot meet a must
  public record Place(String framework, double total, int excludedFor) {}

  /// A question on which members are apart.
  ///
  /// @param counts how many chose each option, in the order of the options
  public record Disagreement(
      QuestionnaireItem question, Map<QuestionnaireItem.Option, Integer> counts) {
    public Disagreement {
      counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
  }

  /// A member who would rather have another framework.
  ///
  /// @param favourite the framework that suits them best
  /// @param points by how many it suits them better than the group's winner
  public record Unhappiest(UserId member, String favourite, double points) {}

  /// The framework that comes first; empty where members' musts rule out each.
  public Optional<Place> winner() {
    return places.stream().findFirst().filter(place -> place.excludedFor() == 0);
  }

  /// The winner, with those that are too close to it to tell them apart.
  public List<Place> level() {
    double best = winner().map(Place::total).orElse(0.0);
    return places.stream()
        .filter(place -> place.excludedFor() == 0 && best - place.total() < Ranking.TIE)
        .toList();
  }
}
