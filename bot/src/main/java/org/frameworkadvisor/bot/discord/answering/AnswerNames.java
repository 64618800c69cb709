package org.frameworkadvisor.bot.discord.answering;

import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.exchange.AnswerId;

/// Names for replies that aren't answers to questions.
public final class AnswerNames {
  private static final int LENGTH = 12;
  private static final String SYMBOLS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private AnswerNames() {}

  public static AnswerId next(RandomGenerator random) {
    StringBuilder name = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, SYMBOLS.length()).forEach(index -> name.append(SYMBOLS.charAt(index)));
    return new AnswerId(name.toString());
  }
}
