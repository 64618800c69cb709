package org.frameworkadvisor.knowledge.scoring;

/// Something by which frameworks are judged.
///
/// @param title for people, a few words
/// @param weight its swing weight against those of the other criteria, 1 to 100
public record Criterion(String id, String title, int weight) {
  /// The greatest weight.
  public static final int MOST_WEIGHT = 100;

  public Criterion {
    if (weight < 1 || weight > MOST_WEIGHT) {
      throw new IllegalArgumentException(
          "the weight of criterion " + id + " must be from 1 to 100, was " + weight);
    }
  }
}
