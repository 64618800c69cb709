package org.frameworkadvisor.knowledge.scoring;

import java.util.List;

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
