package org.frameworkadvisor.bot.feedback;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;

/// Counts what members think of answers: one vote per member and answer, changeable.
///
/// The same vote again changes nothing, as a click may arrive twice and a shared message cannot
/// show each reader their own vote; a click that took a vote back would do so unseen.
public final class FeedbackService {

  /// Longer reasons are cut here.
  public static final int MOST_REASON = 1_000;

  private final VoteRepository votes;
  private final Predicate<AnswerId> given;
  private final Missed missed;
  private final InstantSource clock;

  /// Learns of each vote that an answer did not help.
  @FunctionalInterface
  public interface Missed {
    /// Takes note of one.
    ///
    /// @param message the one that shows the answer; empty where only its asker sees that
    void note(AnswerId answer, Optional<String> message);
  }

  /// @param given whether there is such an answer; may throw [StoreUnavailable]
  public FeedbackService(
      VoteRepository votes, Predicate<AnswerId> given, Missed missed, InstantSource clock) {
    this.votes = votes;
    this.given = given;
    this.missed = missed;
    this.clock = clock;
  }

  /// Counts a vote. A reason that the member gave earlier stays with the vote that it belongs to.
  ///
  /// @param helped whether the answer helped
  /// @param message the one that shows the answer; empty where only its asker sees that
  public VoteOutcome vote(AnswerId answer, UserId voter, boolean helped, Optional<String> message) {
    return keep(answer, voter, helped, Optional.empty(), message);
  }

  /// Counts a vote that the answer did not help, with the reason.
  ///
  /// @param reason in the member's words; the vote counts without one too
  public VoteOutcome missed(AnswerId answer, UserId voter, String reason) {
    return keep(answer, voter, false, Optional.of(cut(reason.strip())), Optional.empty());
  }

  private VoteOutcome keep(
      AnswerId answer,
      UserId voter,
      boolean helped,
      Optional<String> reason,
      Optional<String> message) {
    try {
      if (!given.test(answer)) {
        return VoteOutcome.NO_SUCH_ANSWER;
      }
      Optional<VoteRepository.Vote> before = votes.find(answer, voter);
      Optional<VoteRepository.Vote> alike = before.filter(vote -> vote.helped() == helped);
      String said = reason.or(() -> alike.map(VoteRepository.Vote::reason)).orElse("");
      if (alike.filter(vote -> vote.reason().equals(said)).isPresent()) {
        return VoteOutcome.SAME;
      }
      votes.cast(new VoteRepository.Vote(answer, voter, helped, said, clock.instant()));
      if (!helped) {
        missed.note(answer, message);
      }
      return before.isPresent() ? VoteOutcome.CHANGED : VoteOutcome.COUNTED;
    } catch (StoreUnavailable e) {
      return VoteOutcome.NOT_KEPT;
    }
  }

  private static String cut(String reason) {
    if (reason.length() <= MOST_REASON) {
      return reason;
    }
    boolean splitsPair = Character.isHighSurrogate(reason.charAt(MOST_REASON - 1));
    return reason.substring(0, splitsPair ? MOST_REASON - 1 : MOST_REASON);
  }
}
