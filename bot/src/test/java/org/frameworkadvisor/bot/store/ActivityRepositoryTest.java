package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.ask.AnswerRecord.Outcome;
import org.frameworkadvisor.bot.digest.ActivityRepository;
import org.frameworkadvisor.bot.digest.Digest;
import org.frameworkadvisor.bot.feedback.VoteRepository;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happened in a guild, counted from what was kept.
class ActivityRepositoryTest {
  private static final GuildId ONE = new GuildId("g1");
  private static final GuildId TWO = new GuildId("g2");
  private static final Instant FROM = Instant.parse("2026-11-16T09:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-11-23T09:00:00Z");

  private Store store = Store.open(Path.of(""));

  @BeforeEach
  void open(@TempDir Path data) {
    store = Store.open(data);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private ActivityRepository activity() {
    return store.activity();
  }

  private void answered(String id, GuildId guild, Instant at, Outcome outcome, int millis) {
    store
        .answers()
        .add(
            new AnswerRecord(
                new AnswerId(id),
                Optional.of(guild),
                new ChannelId("c1"),
                new UserId("u1"),
                "question " + id,
                "understood",
                at,
                outcome,
                Duration.ofMillis(millis),
                id.equals("secret") ? Optional.empty() : Optional.of(new ChannelId("c-" + id))));
  }

  private void voted(String answer, String voter, boolean helped, Instant at) {
    store
        .votes()
        .cast(new VoteRepository.Vote(new AnswerId(answer), new UserId(voter), helped, "", at));
  }

  @Test
  void questionsOfTheGuildAndTheTimeAreCounted() {
    answered("a1", ONE, FROM, Outcome.ANSWERED, 10);
    answered("a2", ONE, UNTIL.minusMillis(1), Outcome.ANSWERED, 20);
    answered("a3", ONE, FROM.plusSeconds(1), Outcome.ASKED_BACK, 30);
    answered("a4", ONE, FROM.plusSeconds(2), Outcome.NOT_FOUND, 40);
    answered("a5", ONE, FROM.plusSeconds(3), Outcome.UNAVAILABLE, 50);
    answered("b1", ONE, FROM.minusMillis(1), Outcome.ANSWERED, 60);
    answered("b2", ONE, UNTIL, Outcome.ANSWERED, 70);
    answered("b3", TWO, FROM, Outcome.ANSWERED, 80);
    answered("b4", ONE, FROM, Outcome.OTHER, 90);

    assertThat(activity().questions(ONE, FROM, UNTIL))
        .isEqualTo(new ActivityRepository.Questions(5, 2));
    assertThat(activity().questions(TWO, FROM, UNTIL))
        .isEqualTo(new ActivityRepository.Questions(1, 1));
    assertThat(activity().questions(new GuildId("g3"), FROM, UNTIL))
        .isEqualTo(new ActivityRepository.Questions(0, 0));
  }

  @Test
  void votesOnTheGuildsAnswersAreCounted() {
    answered("a1", ONE, FROM.minusSeconds(9), Outcome.ANSWERED, 10);
    answered("a2", TWO, FROM, Outcome.ANSWERED, 20);
    voted("a1", "u1", true, FROM);
    voted("a1", "u2", false, FROM.plusSeconds(1));
    voted("a1", "u3", false, UNTIL.minusMillis(1));
    voted("a1", "u4", true, UNTIL);
    voted("a2", "u5", true, FROM);
    voted("gone", "u6", true, FROM);

    assertThat(activity().votes(ONE, FROM, UNTIL)).isEqualTo(new ActivityRepository.Votes(1, 2));
    assertThat(activity().votes(TWO, FROM, UNTIL)).isEqualTo(new ActivityRepository.Votes(1, 0));
  }

  @Test
  void theSlowestComeFirst() {
    answered("a1", ONE, FROM, Outcome.ANSWERED, 10);
    answered("a2", ONE, FROM, Outcome.NOT_FOUND, 1500);
    answered("a3", ONE, FROM, Outcome.ANSWERED, 700);
    answered("b1", TWO, FROM, Outcome.ANSWERED, 9000);
    answered("b2", ONE, FROM, Outcome.OTHER, 9000);

    Audience all =
        new Audience(
            Set.of(new ChannelId("c-a1"), new ChannelId("c-a2"), new ChannelId("c-a3")), false);
    assertThat(activity().slowest(ONE, all, FROM, UNTIL, 2))
        .containsExactly(
            new Digest.Slow("question a2", Duration.ofMillis(1500)),
            new Digest.Slow("question a3", Duration.ofMillis(700)));
  }

  @Test
  void anAudienceIsShownWhatItSawBeingAsked() {
    answered("a1", ONE, FROM, Outcome.ANSWERED, 10);
    answered("a2", ONE, FROM, Outcome.ANSWERED, 20);
    answered("secret", ONE, FROM, Outcome.ANSWERED, 30);

    Set<ChannelId> seen = Set.of(new ChannelId("c-a2"));
    assertThat(activity().slowest(ONE, new Audience(seen, false), FROM, UNTIL, 9))
        .extracting(Digest.Slow::question)
        .containsExactly("question a2");
    assertThat(activity().slowest(ONE, new Audience(seen, true), FROM, UNTIL, 9))
        .extracting(Digest.Slow::question)
        .containsExactly("question secret", "question a2");
    assertThat(activity().slowest(ONE, new Audience(Set.of(), false), FROM, UNTIL, 9)).isEmpty();
  }
}
