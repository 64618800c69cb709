package org.frameworkadvisor.knowledge.lucene;

/// What a term is worth by how few views hold it.
///
/// BM25's inverse document frequency says how rare a term is. Its cube is what a term adds to the
/// score: a word that stands everywhere (the subject of the whole knowledge base) then has next to
/// no weight beside the evidence of meaning, and a rare one (the name of a library) a lot. Natural
/// logarithms and no division by the question's total keep the weight of words low in a small
/// collection, where even a rare word is not rare.
final class TermWeight {
  /// Beyond this rarity a term says no more: it keeps the score in bounds when a collection grows.
  private static final double MOST = 8.5;

  /// Brings a term's part of the score to about 0 to 1.
  private static final double SCALE = 400;

  private TermWeight() {}

  /// The inverse document frequency.
  ///
  /// @param views how many there are
  /// @param holding how many of them hold the term
  static double of(long views, long holding) {
    return Math.log(1 + (views - holding + 0.5) / (holding + 0.5));
  }

  /// The most that a term adds to the score.
  static double worth(double rarity) {
    return worth(rarity, rarity);
  }

  /// What a pair of terms adds to the score: the cube of their geometric mean.
  static double worth(double rarity, double other) {
    return Math.pow(Math.min(rarity, MOST) * Math.min(other, MOST), 1.5) / SCALE;
  }
}
