package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.ReloadEntry;
import org.frameworkadvisor.bot.moderate.ReloadEntry.Counts;
import org.frameworkadvisor.bot.moderate.ReloadEntry.Result;
import org.frameworkadvisor.bot.moderate.ReloadHistoryRepository;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What every [ReloadHistoryRepository] does.
abstract class ReloadHistoryRepositoryContract {
  private static final Instant TEN = Instant.parse("2026-11-26T10:00:00.123Z");

  /// No reloads yet.
  abstract ReloadHistoryRepository history();

  /// The same one, as another process has it.
  abstract ReloadHistoryRepository ofAnotherProcess();

  static Stream<ReloadInitiator> initiators() {
    return Stream.of(
        new ReloadInitiator.Moderator(new UserId("u1"), new GuildId("g2")),
        new ReloadInitiator.OfAnotherServer(),
        new ReloadInitiator.Operator(),
        new ReloadInitiator.Watch(),
        new ReloadInitiator.Schedule(),
        new ReloadInitiator.Start());
  }

  @ParameterizedTest
  @MethodSource("initiators")
  void whoItWasComesBackAsItWent(ReloadInitiator by) {
    ReloadEntry entry =
        new ReloadEntry(
            TEN, by, Result.PUBLISHED, "aa", "bb", new Counts(1, 20, 300), Duration.ofMillis(4567));
    history().add("/content", entry);
    assertThat(ofAnotherProcess().latest("/content", 5)).containsExactly(entry);
  }

  @ParameterizedTest
  @EnumSource
  void whatCameOfItComesBackAsItWent(Result result) {
    history().add("/content", entry(0, result));
    assertThat(history().latest("/content", 5)).containsExactly(entry(0, result));
  }

  @Test
  void theLatestComeFirstAndNotMoreThanWanted() {
    ofAnotherProcess().add("/content", entry(1, Result.PUBLISHED));
    history().add("/content", entry(2, Result.FAILED));
    history().add("/content", entry(3, Result.ROLLED_BACK));
    assertThat(history().latest("/content", 2))
        .isEqualTo(List.of(entry(3, Result.ROLLED_BACK), entry(2, Result.FAILED)));
  }

  @Test
  void eachContentHasAHistoryOfItsOwn() {
    history().add("/content", entry(1, Result.PUBLISHED));
    assertThat(history().latest("/another", 5)).isEmpty();
  }

  static ReloadEntry entry(int minute, Result result) {
    return new ReloadEntry(
        TEN.plus(Duration.ofMinutes(minute)),
        new ReloadInitiator.Watch(),
        result,
        "aa",
        "bb",
        Counts.NONE,
        Duration.ofMillis(12));
  }
}
