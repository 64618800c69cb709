package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.exchange.TaughtId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.teach.TaughtAnswers;
import org.frameworkadvisor.bot.teach.Version;
import org.junit.jupiter.api.Test;

/// What all [TaughtAnswers] do.
abstract class TaughtAnswersContract {
  static final GuildId ONE = new GuildId("g1");
  static final GuildId TWO = new GuildId("g2");
  private static final UserId ROSA = new UserId("rosa");
  private static final Instant TEN = Instant.parse("2026-11-26T10:00:00.003Z");

  /// Nothing taught yet.
  abstract TaughtAnswers taught();

  @Test
  void aVersionComesBackAsItWent() {
    Version version =
        new Version(
            ONE,
            new TaughtAnswer(
                new TaughtId("t1"),
                "What's “WSGI”?",
                "**It's** `a`\n\n\"standard\"; 日本語 😀 -- '",
                "https://discord.com/channels/1/2/3",
                ROSA,
                TEN),
            true);
    append(version);

    assertThat(taught().versions(ONE, new TaughtId("t1"))).containsExactly(version);
    assertThat(taught().newest(ONE)).containsExactly(version);
  }

  @Test
  void everyVersionIsKeptAndTheNewestCounts() {
    Version first = version(ONE, "t1", "one", false);
    Version second = version(ONE, "t1", "two", false);
    Version other = version(ONE, "t2", "else", false);
    Version third = version(ONE, "t1", "two", true);
    append(first);
    append(second);
    append(other);
    append(third);

    assertThat(taught().versions(ONE, new TaughtId("t1"))).containsExactly(first, second, third);
    assertThat(taught().newest(ONE)).containsExactly(other, third);
  }

  @Test
  void eachGuildHasItsOwn() {
    append(version(ONE, "t1", "one", false));

    assertThat(taught().newest(TWO)).isEmpty();
    assertThat(taught().versions(TWO, new TaughtId("t1"))).isEmpty();
  }

  @Test
  void everyChangeAnywhereIsCounted() {
    assertThat(taught().changes()).isZero();
    append(version(ONE, "t1", "one", false));
    append(version(TWO, "t2", "two", false));

    assertThat(taught().changes()).isEqualTo(2);
  }

  final void append(Version version) {
    taught().append(version, act(version));
  }

  private static Act act(Version version) {
    return new Act(
        version.guild(),
        ROSA,
        Act.Kind.TAUGHT,
        version.answer().id().value(),
        "What is WSGI?",
        TEN);
  }

  static Version version(GuildId guild, String id, String answer, boolean isForgotten) {
    return new Version(
        guild,
        new TaughtAnswer(new TaughtId(id), "What is WSGI?", answer, "", ROSA, TEN),
        isForgotten);
  }
}
