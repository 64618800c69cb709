package org.frameworkadvisor.bot.discord.interaction;

import java.time.Duration;
import java.util.Optional;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.discord.message.SentenceCard;
import org.frameworkadvisor.bot.front.RateLimiter;

/// Applies the rate limit, and says kindly how long to wait.
public final class RateLimitGuard {
  private final RateLimiter limit;

  public RateLimitGuard(RateLimiter limit) {
    this.limit = limit;
  }

  /// Takes one question into account.
  ///
  /// @return what to say instead of an answer; empty where it may be answered
  public Optional<MessageCard> refused(Invoker invoker) {
    return wait(invoker).map(RateLimitGuard::sentence);
  }

  /// The same, in time.
  public Optional<Duration> wait(Invoker invoker) {
    return limit.refusedFor(invoker.user(), invoker.origin().guild());
  }

  /// Says how long to wait.
  public static MessageCard sentence(Duration wait) {
    return SentenceCard.card(
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
