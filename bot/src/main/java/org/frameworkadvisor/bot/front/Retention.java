package org.frameworkadvisor.bot.front;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.feedback.Votes;
import org.frameworkadvisor.bot.recommend.RecommendToTeams;
import org.frameworkadvisor.bot.recommend.Sessions;
import org.frameworkadvisor.bot.recommend.Teams;
import org.frameworkadvisor.bot.teach.Drafts;
import org.frameworkadvisor.bot.teach.Gaps;
import org.frameworkadvisor.bot.teach.TeachInSteps;

/// Forgets what members asked and said once it is old.
///
/// @param keep how long it is kept; sessions and teams know by themselves when they expire
public record Retention(
    AnswerLog answers,
    Votes votes,
    Sessions sessions,
    Teams teams,
    Gaps gaps,
    Drafts drafts,
    Duration keep,
    InstantSource clock) {
  /// For so long, whoever comes too late to a questionnaire is told so.
  private static final Duration GRACE = Duration.ofDays(1);

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
      sessions.forgetExpired(now.minus(GRACE));
      teams.forgetBefore(now.minus(RecommendToTeams.KEPT));
      gaps.forgetBefore(oldest);
      drafts.forgetDraftsBefore(now.minus(TeachInSteps.KEPT));
      return true;
    } catch (StoreUnavailable notNow) {
      return false;
    }
  }
}
