package org.frameworkadvisor.bot.front;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.feedback.VoteRepository;
import org.frameworkadvisor.bot.recommend.SessionRepository;
import org.frameworkadvisor.bot.recommend.TeamRepository;
import org.frameworkadvisor.bot.recommend.TeamService;
import org.frameworkadvisor.bot.teach.DraftRepository;
import org.frameworkadvisor.bot.teach.DraftService;
import org.frameworkadvisor.bot.teach.GapRepository;

/// Forgets what members asked and said once it is old.
///
/// @param keep how long it is kept; sessions and teams know by themselves when they expire
public record RetentionService(
    AnswerRepository answers,
    VoteRepository votes,
    SessionRepository sessions,
    TeamRepository teams,
    GapRepository gaps,
    DraftRepository drafts,
    Duration keep,
    InstantSource clock) {
  /// For so long, a member who comes too late to a questionnaire is told so.
  private static final Duration GRACE = Duration.ofDays(1);

  public RetentionService {
    if (keep.isNegative() || keep.isZero()) {
      throw new IllegalArgumentException("keep.answers must be longer than nothing, was " + keep);
    }
  }

  /// Forgets what is too old by now; to be called about once a day.
  ///
  /// @throws org.frameworkadvisor.bot.model.StoreUnavailable where it cannot now; the next time
  ///   does it
  public void forget() {
    Instant now = clock.instant();
    Instant oldest = now.minus(keep);
    answers.forgetBefore(oldest);
    votes.forgetBefore(oldest);
    sessions.forgetExpired(now.minus(GRACE));
    teams.forgetBefore(now.minus(TeamService.KEPT));
    gaps.forgetBefore(oldest);
    drafts.forgetDraftsBefore(now.minus(DraftService.KEPT));
  }
}
