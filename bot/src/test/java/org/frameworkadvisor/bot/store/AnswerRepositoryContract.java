package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every [AnswerRepository] does.
abstract class AnswerRepositoryContract {
  static final Instant TEN = Instant.parse("2026-11-23T10:00:00.001Z");
  static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00.002Z");

  /// An empty log.
  abstract AnswerRepository answers();

  @Test
  void anAnswerComesBackAsItWent() {
    AnswerRecord inGuild = answerRecord("a1", Optional.of(new GuildId("g1")), "why?", TEN);
    AnswerRecord inDirectMessage = answerRecord("a2", Optional.empty(), "and why?", ELEVEN);
    answers().add(inGuild);
    answers().add(inDirectMessage);

    assertThat(answers().find(new AnswerId("a1"))).hasValue(inGuild);
    assertThat(answers().find(new AnswerId("a2"))).hasValue(inDirectMessage);
    assertThat(answers().find(new AnswerId("A1"))).as("names differ by case").isEmpty();
  }

  @Test
  void theSameNameReplaces() {
    answers().add(answerRecord("a1", Optional.of(new GuildId("g1")), "why?", TEN));
    AnswerRecord instead = answerRecord("a1", Optional.empty(), "how?", ELEVEN);
    answers().add(instead);

    assertThat(answers().find(new AnswerId("a1"))).hasValue(instead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "'; DROP TABLE answers; --",
        ":id ? $1",
        "a\nb\tc",
        "naïve 日本語 😀 العربية",
        "\\\"{}"
      })
  void anyTextIsKept(String typed) {
    AnswerRecord answerRecord = answerRecord("a1", Optional.of(new GuildId("g1")), typed, TEN);
    answers().add(answerRecord);

    assertThat(answers().find(new AnswerId("a1"))).hasValue(answerRecord);
  }

  @Test
  void longTextIsKept() {
    AnswerRecord answerRecord = answerRecord("a1", Optional.empty(), "x".repeat(6000), TEN);
    answers().add(answerRecord);

    assertThat(answers().find(new AnswerId("a1"))).hasValue(answerRecord);
  }

  @Test
  void whatWasBeforeAMomentIsForgotten() {
    answers().add(answerRecord("a1", Optional.empty(), "one", TEN.minusMillis(1)));
    answers().add(answerRecord("a2", Optional.empty(), "two", TEN.minusSeconds(1)));
    answers().add(answerRecord("a3", Optional.empty(), "three", TEN));

    assertThat(answers().forgetBefore(TEN)).isEqualTo(2);
    assertThat(answers().forgetBefore(TEN)).isZero();
    assertThat(answers().find(new AnswerId("a1"))).isEmpty();
    assertThat(answers().find(new AnswerId("a3"))).isPresent();
  }

  static AnswerRecord answerRecord(String id, Optional<GuildId> guild, String typed, Instant at) {
    return new AnswerRecord(
        new AnswerId(id),
        guild,
        new ChannelId("c-" + id),
        new UserId("u-" + id),
        typed,
        typed + " (understood)",
        at,
        AnswerRecord.Outcome.ASKED_BACK,
        Duration.ofMillis(1234),
        guild.map(_ -> new ChannelId("around-" + id)));
  }
}
