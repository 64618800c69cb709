package org.frameworkadvisor.bot.feedback;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.UserId;

/// Keeps one vote for each answer and member.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface VoteRepository {

  /// Keeps a vote; it replaces an earlier one by the same member on the same answer.
  void cast(Vote vote);

  /// A member's vote on an answer.
  Optional<Vote> find(AnswerId answer, UserId voter);

  /// How an answer was judged.
  Tally tally(AnswerId answer);

  /// Forgets the votes that were cast before a moment.
  ///
  /// @return how many they were
  int forgetBefore(Instant moment);

  /// Votes on one answer.
  ///
  /// @param helped votes that say it helped
  /// @param missed votes that say it did not
  record Tally(int helped, int missed) {}

  /// What a member thinks of an answer.
  ///
  /// @param helped whether it helped
  /// @param reason why it did not, in the member's words; empty where they gave none
  record Vote(AnswerId answer, UserId voter, boolean helped, String reason, Instant at) {}
}
