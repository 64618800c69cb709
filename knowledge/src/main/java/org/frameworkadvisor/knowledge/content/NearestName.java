package org.frameworkadvisor.knowledge.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses which of some known words a person meant.
public final class NearestName {
  private static final int LONGEST_GUESSED = 64;

  private NearestName() {}

  /// The known word that takes the fewest edits, however many; the first of several.
  public static String to(String word, Collection<String> known) {
    String start = word.substring(0, Math.min(word.length(), LONGEST_GUESSED));
    return known.stream()
        .min(Comparator.comparingInt(candidate -> edits(start, candidate)))
        .orElseThrow();
  }

  /// The known word that takes the fewest edits, unless that would be a different word.
  public static Optional<String> of(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(word -> isNear(wanted, word.toLowerCase(Locale.ROOT)))
        .min(Comparator.comparingInt(word -> edits(wanted, word.toLowerCase(Locale.ROOT))));
  }

  /// Whether one word may be a slip of the other: at most a third of the longer one is edited, so
  /// that short words need to be close.
  ///
  /// @param typed lower case
  /// @param word lower case
  public static boolean isNear(String typed, String word) {
    int most = Math.max(1, Math.max(typed.length(), word.length()) / 3);
    return Math.abs(typed.length() - word.length()) <= most && edits(typed, word) <= most;
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  private static int edits(String a, String b) {
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
