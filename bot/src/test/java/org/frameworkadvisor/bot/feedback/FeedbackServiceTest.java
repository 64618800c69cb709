package org.frameworkadvisor.bot.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.feedback.VoteRepository.Tally;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.twin.InMemoryVoteRepository;
import org.junit.jupiter.api.Test;

class FeedbackServiceTest {
  private static final AnswerId ANSWER = new AnswerId("a1");
  private static final UserId ANA = new UserId("ana");
  private static final UserId BEN = new UserId("ben");
  private static final Instant NOW = Instant.parse("2026-11-23T11:16:31Z");

  private final InMemoryVoteRepository votes = new InMemoryVoteRepository();
  private final Set<AnswerId> answers = new HashSet<>(Set.of(ANSWER));
  private final List<AnswerId> missed = new ArrayList<>();
  private final FeedbackService feedback =
      new FeedbackService(
          votes, answers::contains, (answer, _) -> missed.add(answer), InstantSource.fixed(NOW));

  private VoteOutcome vote(AnswerId answer, UserId voter, boolean helped) {
    return feedback.vote(answer, voter, helped, Optional.empty());
  }

  @Test
  void everyMemberHasOneVote() {
    assertThat(vote(ANSWER, ANA, true)).isEqualTo(VoteOutcome.COUNTED);
    assertThat(vote(ANSWER, BEN, true)).isEqualTo(VoteOutcome.COUNTED);
    assertThat(vote(ANSWER, BEN, false)).isEqualTo(VoteOutcome.CHANGED);

    assertThat(votes.tally(ANSWER)).isEqualTo(new Tally(1, 1));
    assertThat(votes.find(ANSWER, ANA))
        .hasValue(new VoteRepository.Vote(ANSWER, ANA, true, "", NOW));
  }

  @Test
  void whatDidNotHelpIsToldAndNothingElse() {
    vote(ANSWER, ANA, true);
    vote(ANSWER, BEN, false);
    vote(ANSWER, BEN, false);
    vote(new AnswerId("a2"), ANA, false);

    assertThat(missed).containsExactly(ANSWER);
  }

  @Test
  void theSameVoteAgainChangesNothing() {
    vote(ANSWER, ANA, true);

    assertThat(vote(ANSWER, ANA, true)).isEqualTo(VoteOutcome.SAME);
    assertThat(votes.tally(ANSWER)).isEqualTo(new Tally(1, 0));
  }

  @Test
  void aReasonBelongsToAVoteThatItDidNotHelp() {
    vote(ANSWER, ANA, true);

    assertThat(feedback.missed(ANSWER, ANA, "  too old\n")).isEqualTo(VoteOutcome.CHANGED);
    assertThat(votes.find(ANSWER, ANA))
        .hasValue(new VoteRepository.Vote(ANSWER, ANA, false, "too old", NOW));

    assertThat(vote(ANSWER, ANA, false)).as("keeps it").isEqualTo(VoteOutcome.SAME);
    assertThat(reason()).isEqualTo("too old");

    assertThat(feedback.missed(ANSWER, ANA, "")).as("takes it back").isEqualTo(VoteOutcome.CHANGED);
    assertThat(reason()).isEmpty();
  }

  @Test
  void whoeverChangesTheirMindTakesTheReasonBack() {
    feedback.missed(ANSWER, ANA, "too short");
    vote(ANSWER, ANA, true);
    vote(ANSWER, ANA, false);

    assertThat(reason()).isEmpty();
  }

  @Test
  void aLongReasonIsCutAndNoCharacterIsSplit() {
    feedback.missed(ANSWER, ANA, "x".repeat(FeedbackService.MOST_REASON - 1) + "😀 and more");

    assertThat(reason()).isEqualTo("x".repeat(FeedbackService.MOST_REASON - 1));
  }

  @Test
  void anAnswerThatWasNeverGivenCannotBeVotedOn() {
    assertThat(vote(new AnswerId("forged"), ANA, true)).isEqualTo(VoteOutcome.NO_SUCH_ANSWER);
    assertThat(feedback.missed(new AnswerId("forged"), ANA, "bad"))
        .isEqualTo(VoteOutcome.NO_SUCH_ANSWER);
    assertThat(votes.tally(new AnswerId("forged"))).isEqualTo(new Tally(0, 0));
  }

  @Test
  void aVoteThatCannotBeKeptSaysSo() {
    votes.breakDown();

    assertThat(vote(ANSWER, ANA, true)).isEqualTo(VoteOutcome.NOT_KEPT);
    assertThat(feedback.missed(ANSWER, ANA, "odd")).isEqualTo(VoteOutcome.NOT_KEPT);
  }

  private String reason() {
    return votes.find(ANSWER, ANA).orElseThrow().reason();
  }
}
