package org.frameworkadvisor.bot.discord.responding;

import java.time.Duration;
import java.util.Optional;
import org.frameworkadvisor.bot.discord.drawing.Card;
import org.frameworkadvisor.bot.discord.drawing.Sentence;
import org.frameworkadvisor.bot.front.RateLimit;

/// Says kindly that somebody has asked a lot.
public final class Allowance {
  private final RateLimit limit;

  public Allowance(RateLimit limit) {
    this.limit = limit;
  }

  /// Takes one question into account.
  ///
  /// @return what to say instead of an answer; empty where it may be answered
  public Optional<Card> refused(Visitor visitor) {
    return wait(visitor).map(Allowance::sentence);
  }

  /// The same, in time.
  public Optional<Duration> wait(Visitor visitor) {
    return limit.refusedFor(visitor.user(), visitor.place().guild());
  }

  /// Says how long to wait.
  public static Card sentence(Duration wait) {
    return Sentence.card(
        "You have asked a lot in a short time. Please ask again in " + written(wait) + ".");
  }

  private static String written(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    if (seconds < 120) {
      return seconds == 1 ? "a second" : seconds + " seconds";
    }
    return (seconds + 59) / 60 + " minutes";
  }
}
