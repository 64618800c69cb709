package org.frameworkadvisor.bot.teach;

import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.exchange.TaughtId;

/// Names for what is kept, which nobody guesses and no two share.
final class Names {
  private static final String SYMBOLS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 12;

  private Names() {}

  static TaughtId taught(RandomGenerator random) {
    return new TaughtId(next(random));
  }

  static GapId gap(RandomGenerator random) {
    return new GapId(next(random));
  }

  static String next(RandomGenerator random) {
    StringBuilder name = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, SYMBOLS.length()).forEach(at -> name.append(SYMBOLS.charAt(at)));
    return name.toString();
  }
}
