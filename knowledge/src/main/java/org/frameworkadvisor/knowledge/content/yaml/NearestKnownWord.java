package org.frameworkadvisor.knowledge.content.yaml;

import java.util.Collection;
import java.util.Comparator;

/// Guesses which of the known words was meant.
final class NearestKnownWord {
  private static final int LONGEST_GUESSED = 64;

  private NearestKnownWord() {}

  /// The known word that takes the fewest changes of a letter; the first of several.
  static String to(String word, Collection<String> known) {
    String start = word.substring(0, Math.min(word.length(), LONGEST_GUESSED));
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(start, candidate)))
        .orElseThrow();
  }

  /// Levenshtein's distance, one row of his table at a time.
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
