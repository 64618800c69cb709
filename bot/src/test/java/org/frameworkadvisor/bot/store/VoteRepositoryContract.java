package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.frameworkadvisor.bot.feedback.VoteRepository;
import org.frameworkadvisor.bot.feedback.VoteRepository.Tally;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.UserId;
import org.junit.jupiter.api.Test;

/// What all [VoteRepository] do.
abstract class VoteRepositoryContract {
  private static final AnswerId ONE = new AnswerId("a1");
  private static final AnswerId TWO = new AnswerId("a2");
  private static final UserId ANA = new UserId("ana");
  private static final UserId BEN = new UserId("ben");
  private static final UserId CLEO = new UserId("cleo");
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00.003Z");
  private static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00.004Z");

  /// No votes yet.
  abstract VoteRepository votes();

  @Test
  void aVoteComesBackAsItWent() {
    VoteRepository.Vote vote =
        new VoteRepository.Vote(ONE, ANA, false, "it's “old”; 日本語 😀\n--", TEN);
    votes().cast(vote);

    assertThat(votes().find(ONE, ANA)).hasValue(vote);
    assertThat(votes().find(ONE, BEN)).isEmpty();
    assertThat(votes().find(TWO, ANA)).isEmpty();
  }

  @Test
  void aMemberHasOneVoteOnAnAnswer() {
    votes().cast(new VoteRepository.Vote(ONE, ANA, false, "too short", TEN));
    VoteRepository.Vote second = new VoteRepository.Vote(ONE, ANA, true, "", ELEVEN);
    votes().cast(second);

    assertThat(votes().find(ONE, ANA)).hasValue(second);
    assertThat(votes().tally(ONE)).isEqualTo(new Tally(1, 0));
  }

  @Test
  void votesAreCountedForEachAnswer() {
    votes().cast(new VoteRepository.Vote(ONE, ANA, true, "", TEN));
    votes().cast(new VoteRepository.Vote(ONE, BEN, true, "", TEN));
    votes().cast(new VoteRepository.Vote(ONE, CLEO, false, "wrong", TEN));
    votes().cast(new VoteRepository.Vote(TWO, ANA, false, "", TEN));

    assertThat(votes().tally(ONE)).isEqualTo(new Tally(2, 1));
    assertThat(votes().tally(TWO)).isEqualTo(new Tally(0, 1));
    assertThat(votes().tally(new AnswerId("a3"))).isEqualTo(new Tally(0, 0));
  }

  @Test
  void whatWasBeforeAMomentIsForgotten() {
    votes().cast(new VoteRepository.Vote(ONE, ANA, true, "", TEN.minusMillis(1)));
    votes().cast(new VoteRepository.Vote(TWO, ANA, true, "", TEN));

    assertThat(votes().forgetBefore(TEN)).isEqualTo(1);
    assertThat(votes().forgetBefore(TEN)).isZero();
    assertThat(votes().find(ONE, ANA)).isEmpty();
    assertThat(votes().find(TWO, ANA)).isPresent();
  }
}
