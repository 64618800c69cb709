package org.frameworkadvisor.bot.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.Answered;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.feedback.Vote;
import org.frameworkadvisor.bot.twin.InMemoryAnswerLog;
import org.frameworkadvisor.bot.twin.InMemorySessions;
import org.frameworkadvisor.bot.twin.InMemoryTeams;
import org.frameworkadvisor.bot.twin.InMemoryVotes;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:17:32Z");
  private static final UserId ANA = new UserId("ana");

  private final InMemoryAnswerLog answers = new InMemoryAnswerLog();
  private final InMemoryVotes votes = new InMemoryVotes();
  private final Retention retention =
      new Retention(
          answers,
          votes,
          new InMemorySessions(),
          new InMemoryTeams(),
          Duration.ofDays(90),
          InstantSource.fixed(NOW));

  @Test
  void whatIsOldIsForgotten() {
    AnswerId old = given("old", NOW.minus(Duration.ofDays(90)).minusMillis(1));
    AnswerId recent = given("recent", NOW.minus(Duration.ofDays(90)));

    assertThat(retention.forget()).isTrue();

    assertThat(answers.find(old)).isEmpty();
    assertThat(votes.find(old, ANA)).isEmpty();
    assertThat(answers.find(recent)).isPresent();
    assertThat(votes.find(recent, ANA)).isPresent();
  }

  @Test
  void whatCannotBeForgottenNowIsForgottenNextTime() {
    AnswerId old = given("old", NOW.minus(Duration.ofDays(91)));
    votes.breakDown();
    assertThat(retention.forget()).isFalse();

    votes.repair();
    assertThat(retention.forget()).isTrue();
    assertThat(votes.find(old, ANA)).isEmpty();
  }

  private AnswerId given(String name, Instant at) {
    AnswerId id = new AnswerId(name);
    answers.add(
        new Answered(id, Optional.empty(), new ChannelId("c1"), ANA, "why?", "why flask?", at));
    votes.cast(new Vote(id, ANA, true, "", at));
    return id;
  }
}
