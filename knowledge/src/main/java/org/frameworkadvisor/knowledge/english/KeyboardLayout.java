package org.frameworkadvisor.knowledge.english;

/// Which keys lie beside each other: fingers slip to a neighbour, seldom further.
public final class KeyboardLayout {
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private KeyboardLayout() {}

  /// Whether two words of one length differ in a single letter, and the keys of the two letters are
  /// no neighbours.
  public static boolean isFarKey(String meant, String typed) {
    if (meant.length() != typed.length()) {
      return false;
    }
    int at = firstDifference(meant, typed);
    return at < meant.length()
        && meant.regionMatches(at + 1, typed, at + 1, meant.length() - at - 1)
        && !areNeighbours(meant.charAt(at), typed.charAt(at));
  }

  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /// Each row is shifted by about half a key against the one above it.
  private static boolean areNeighbours(char one, char other) {
    int row = rowOf(one);
    int otherRow = rowOf(other);
    if (row < 0 || otherRow < 0 || Math.abs(row - otherRow) > 1) {
      return false;
    }
    int shift = ROWS[row].indexOf(one) - ROWS[otherRow].indexOf(other);
    return row == otherRow
        ? Math.abs(shift) == 1
        : row < otherRow ? shift == 0 || shift == 1 : shift == 0 || shift == -1;
  }

  private static int rowOf(char letter) {
    for (int row = 0; row < ROWS.length; row++) {
      if (ROWS[row].indexOf(letter) >= 0) {
        return row;
      }
    }
    return -1;
  }
}
