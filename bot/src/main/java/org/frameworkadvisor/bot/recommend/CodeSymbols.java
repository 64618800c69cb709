package org.frameworkadvisor.bot.recommend;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The symbols of a code: digits and letters without those that look alike or make words by
/// accident, as Douglas Crockford's base 32 has them. Case doesn't matter, and O is read as 0, I
/// and L as 1.
///
/// The last symbol checks the others: the whole is a multiple of x + α over GF(32), as the code of
/// Reed and Solomon with one check symbol is. So no code is one symbol away from another, nor two
/// neighbours that changed places.
final class CodeSymbols {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /// The primitive polynomial x⁵ + x² + 1 makes a field of five bits.
  private static final int POLYNOMIAL = 0b100101;

  private static final int GROUP = 4;

  /// Where the sum starts, so that zeros in front of a code count too.
  private static final int SEED = 1;

  private CodeSymbols() {}

  /// The whole code, in groups that are easy to read aloud.
  ///
  /// @param values five bits each
  static String write(int[] values) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i <= values.length; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(i < values.length ? values[i] : times(sum(values))));
    }
    return code.toString();
  }

  /// The values in front of the check symbol; empty where it doesn't fit them.
  ///
  /// @param symbols without anything between them
  static Optional<int[]> read(String symbols) {
    int[] values = new int[symbols.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = ALPHABET.indexOf(alike(symbols.charAt(i)));
      if (values[i] < 0) {
        return Optional.empty();
      }
    }
    return sum(values) == 0
        ? Optional.of(Arrays.copyOf(values, values.length - 1))
        : Optional.empty();
  }

  /// What is typed, without dashes, spaces and what else stands around a code.
  static String stripped(String typed) {
    return typed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static char alike(char symbol) {
    return switch (symbol) {
      case 'O' -> '0';
      case 'I', 'L' -> '1';
      default -> symbol;
    };
  }

  private static int sum(int[] values) {
    int sum = SEED;
    for (int value : values) {
      sum = times(sum) ^ value;
    }
    return sum;
  }

  /// Times α.
  private static int times(int element) {
    int doubled = element << 1;
    return (doubled & 0b100000) == 0 ? doubled : doubled ^ POLYNOMIAL;
  }
}
