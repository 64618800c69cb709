package org.frameworkadvisor.knowledge.scoring;

import java.util.Map;

/// One of the answers that an item offers.
///
/// @param label what a person chooses, a few plain words
/// @param example one line that shows what is meant
/// @param ratings by framework; one that is missing is neutral
public record AnswerOption(String id, String label, String example, Map<String, Rating> ratings) {
  public AnswerOption {
    ratings = Map.copyOf(ratings);
  }

  /// How well a framework suits those who choose this.
  public Rating rating(String framework) {
    return ratings.getOrDefault(framework, Rating.NEUTRAL);
  }
}
