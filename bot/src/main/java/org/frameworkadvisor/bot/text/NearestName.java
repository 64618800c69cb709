package org.frameworkadvisor.bot.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses which of some known words a person meant.
public final class NearestName {
  private NearestName() {}

  /// The known word that takes the fewest edits, unless that would be a different word.
  public static Optional<String> of(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(word -> edits(wanted, word.toLowerCase(Locale.ROOT)) <= allowed(wanted, word))
        .min(Comparator.comparingInt(word -> edits(wanted, word.toLowerCase(Locale.ROOT))));
  }

  /// Whether one word may be a slip of the other.
  ///
  /// @param typed lower case
  /// @param word lower case
  public static boolean isNear(String typed, String word) {
    return edits(typed, word) <= allowed(typed, word);
  }

  /// A third of the longer word, so that short words need to be close.
  private static int allowed(String typed, String word) {
    return Math.max(1, Math.max(typed.length(), word.length()) / 3);
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  private static int edits(String a, String b) {
    if (Math.abs(a.length() - b.length()) > allowed(a, b)) {
      return Integer.MAX_VALUE;
    }
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
