package org.frameworkadvisor.bot.front;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.feedback.Votes;
import org.frameworkadvisor.bot.recommend.Sessions;

/// Forgets what members asked and said once it is old.
///
/// @param keep how long it is kept; sessions know by themselves when they expire
public record Retention(
    AnswerLog answers, Votes votes, Sessions sessions, Duration keep, InstantSource clock) {
  public Retention {
    if (keep.isNegative() || keep.isZero()) {
      throw new IllegalArgumentException("keep.answers must be longer than nothing, was " + keep);
    }
  }

  /// Forgets what is too old by now; to be called about once a day.
  ///
  /// @return whether it could. Otherwise the store has told the operator, and the next time does it
  public boolean forget() {
    Instant now = clock.instant();
    Instant oldest = now.minus(keep);
    try {
      answers.forgetBefore(oldest);
      votes.forgetBefore(oldest);
      sessions.forgetExpired(now);
      return true;
    } catch (StoreUnavailable notNow) {
      return false;
    }
  }
}
