package org.frameworkadvisor.knowledge.search;

/// Words of the language that need not stand in any passage: what a person types may be right
/// although the index has never seen it, and may be wrong although no word of the index comes
/// close. Thread-safe.
@FunctionalInterface
public interface Vocabulary {

  /// Whether this is a word. Called some thousand times for a question with typing errors, so it
  /// should be a look into a map.
  ///
  /// @param word letters `a` to `z` only
  boolean knows(String word);

  /// How common a word is, from 0 (rare, or not known) to 1 (the most common one). Of two words
  /// that a typing error may stand for, the common one is the likelier.
  ///
  /// @param word letters `a` to `z` only
  default double commonness(String word) {
    return 0;
  }
}
