package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.ask.Answered;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every [AnswerLog] does.
abstract class AnswerLogContract {
  static final Instant TEN = Instant.parse("2026-11-23T10:00:00.001Z");
  static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00.002Z");

  /// An empty log.
  abstract AnswerLog log();

  @Test
  void anAnswerComesBackAsItWent() {
    Answered inGuild = answered("a1", Optional.of(new GuildId("g1")), "why?", TEN);
    Answered inDirectMessage = answered("a2", Optional.empty(), "and why?", ELEVEN);
    log().add(inGuild);
    log().add(inDirectMessage);

    assertThat(log().find(new AnswerId("a1"))).hasValue(inGuild);
    assertThat(log().find(new AnswerId("a2"))).hasValue(inDirectMessage);
    assertThat(log().find(new AnswerId("A1"))).as("names differ by case").isEmpty();
  }

  @Test
  void theSameNameReplaces() {
    log().add(answered("a1", Optional.of(new GuildId("g1")), "why?", TEN));
    Answered instead = answered("a1", Optional.empty(), "how?", ELEVEN);
    log().add(instead);

    assertThat(log().find(new AnswerId("a1"))).hasValue(instead);
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
    Answered answered = answered("a1", Optional.of(new GuildId("g1")), typed, TEN);
    log().add(answered);

    assertThat(log().find(new AnswerId("a1"))).hasValue(answered);
  }

  @Test
  void longTextIsKept() {
    Answered answered = answered("a1", Optional.empty(), "x".repeat(6000), TEN);
    log().add(answered);

    assertThat(log().find(new AnswerId("a1"))).hasValue(answered);
  }

  @Test
  void whatWasBeforeAMomentIsForgotten() {
    log().add(answered("a1", Optional.empty(), "one", TEN.minusMillis(1)));
    log().add(answered("a2", Optional.empty(), "two", TEN.minusSeconds(1)));
    log().add(answered("a3", Optional.empty(), "three", TEN));

    assertThat(log().forgetBefore(TEN)).isEqualTo(2);
    assertThat(log().forgetBefore(TEN)).isZero();
    assertThat(log().find(new AnswerId("a1"))).isEmpty();
    assertThat(log().find(new AnswerId("a3"))).isPresent();
  }

  static Answered answered(String id, Optional<GuildId> guild, String typed, Instant at) {
    return new Answered(
        new AnswerId(id),
        guild,
        new ChannelId("c-" + id),
        new UserId("u-" + id),
        typed,
        typed + " (understood)",
        at,
        Answered.Outcome.ASKED_BACK,
        Duration.ofMillis(1234),
        guild.map(_ -> new ChannelId("around-" + id)));
  }
}
