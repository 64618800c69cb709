package org.frameworkadvisor.bot.model;

import java.util.random.RandomGenerator;

/// Names for what is kept: letters and digits that cannot be guessed, so many that no two are
/// alike.
public final class RandomName {
  private static final String SYMBOLS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private RandomName() {}

  /// A name of the usual length, which has 71 bits.
  public static String next(RandomGenerator random) {
    return next(random, 12);
  }

  public static String next(RandomGenerator random, int length) {
    StringBuilder name = new StringBuilder(length);
    random.ints(length, 0, SYMBOLS.length()).forEach(at -> name.append(SYMBOLS.charAt(at)));
    return name.toString();
  }
}
