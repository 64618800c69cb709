package org.frameworkadvisor.knowledge.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A question of a questionnaire.
///
/// @param criterion id of what it is about
/// @param text the question, in plain words
/// @param why one line: why this is asked
/// @param isQuick whether the short questionnaire has it too
/// @param options what can be answered, at least two
/// @param conditions when it is asked: each item named must have one of the answers named; empty
///   for always
public record QuestionnaireItem(
    String id,
    String criterion,
    String text,
    String why,
    boolean isQuick,
    List<Option> options,
    Map<String, Set<String>> conditions) {
  public QuestionnaireItem {
    options = List.copyOf(options);
    conditions = Map.copyOf(conditions);
  }

  /// The option with this id.
  public Optional<Option> option(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  /// How well a framework suits those who choose an option.
  ///
  /// @param fit 0 (not at all) to 100 (perfectly); 50 speaks neither for it nor against it
  /// @param fails whether it cannot meet the option at all: out where the answer is a must
  /// @param evidence ids of the passages that say so
  public record Rating(int fit, boolean fails, List<String> evidence) {
    /// Speaks neither for a framework nor against it.
    public static final int NEUTRAL_FIT = 50;

    /// The best fit.
    public static final int MOST_FIT = 100;

    /// What a framework has of which an option says nothing.
    public static final Rating NEUTRAL = new Rating(NEUTRAL_FIT, false, List.of());

    public Rating {
      evidence = List.copyOf(evidence);
      if (fit < 0 || fit > MOST_FIT) {
        throw new IllegalArgumentException("a fit must be from 0 to 100, was " + fit);
      }
      if (fails && fit >= NEUTRAL_FIT) {
        throw new IllegalArgumentException("what fails an option must fit it less than 50");
      }
    }
  }

  /// One of the answers that an item offers.
  ///
  /// @param label what a person chooses, a few plain words
  /// @param example one line that shows what is meant
  /// @param ratings by framework; one that is missing is neutral
  public record Option(String id, String label, String example, Map<String, Rating> ratings) {
    public Option {
      ratings = Map.copyOf(ratings);
    }

    /// How well a framework suits those who choose this.
    public Rating rating(String framework) {
      return ratings.getOrDefault(framework, Rating.NEUTRAL);
    }
  }
}
