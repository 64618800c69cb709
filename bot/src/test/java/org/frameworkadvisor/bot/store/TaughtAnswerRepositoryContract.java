package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.DraftRepository;
import org.frameworkadvisor.bot.teach.TaughtAnswerRepository;
import org.frameworkadvisor.bot.teach.TaughtAnswerRepository.Appended;
import org.frameworkadvisor.bot.teach.TaughtAnswerVersion;
import org.junit.jupiter.api.Test;

/// What all [TaughtAnswerRepository] do.
abstract class TaughtAnswerRepositoryContract {
  static final GuildId ONE = new GuildId("g1");
  static final GuildId TWO = new GuildId("g2");
  private static final UserId ROSA = new UserId("rosa");
  private static final Instant TEN = Instant.parse("2026-11-26T10:00:00.003Z");

  /// Nothing taught yet.
  abstract TaughtAnswerRepository taught();

  /// Of the same store.
  abstract DraftRepository drafts();

  @Test
  void aVersionComesBackAsItWent() {
    TaughtAnswerVersion version =
        new TaughtAnswerVersion(
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
    TaughtAnswerVersion first = version(ONE, "t1", "one", false);
    TaughtAnswerVersion second = version(ONE, "t1", "two", false);
    TaughtAnswerVersion other = version(ONE, "t2", "else", false);
    TaughtAnswerVersion third = version(ONE, "t1", "two", true);
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

  @Test
  void whatWasDecidedBeforeAnotherChangeIsNotAdded() {
    long seen = taught().changes();
    append(version(ONE, "t1", "one", false));

    assertThat(append(taught(), "t2", seen, Optional.empty()))
        .isEqualTo(Appended.CHANGED_MEANWHILE);
    assertThat(taught().versions(ONE, new TaughtId("t2"))).isEmpty();
    assertThat(taught().changes()).isEqualTo(1);
    assertThat(append(taught(), "t2", 1, Optional.empty())).isEqualTo(Appended.DONE);
  }

  @Test
  void anotherGuildsChangeIsNoReasonToDecideAgain() {
    long seen = taught().changes();
    append(version(TWO, "t1", "one", false));

    assertThat(append(taught(), "t2", seen, Optional.empty())).isEqualTo(Appended.DONE);
  }

  @Test
  void aDraftIsTaughtOnceAndGoneThen() {
    drafts().keep(DraftRepositoryContract.draft("d1"));
    long seen = taught().changes();

    assertThat(append(taught(), "t1", seen, Optional.of("d1"))).isEqualTo(Appended.DONE);
    assertThat(drafts().find("d1")).isEmpty();
    assertThat(append(taught(), "t2", taught().changes(), Optional.of("d1")))
        .isEqualTo(Appended.WITHOUT_DRAFT);
    assertThat(taught().newest(ONE)).hasSize(1);
  }

  @Test
  void aDraftThatIsNotTaughtStays() {
    drafts().keep(DraftRepositoryContract.draft("d1"));
    long seen = taught().changes();
    append(version(ONE, "t1", "one", false));

    assertThat(append(taught(), "t2", seen, Optional.of("d1")))
        .isEqualTo(Appended.CHANGED_MEANWHILE);
    assertThat(drafts().find("d1")).isPresent();
  }

  final void append(TaughtAnswerVersion version) {
    assertThat(taught().append(version, auditEntry(version), taught().changes(), Optional.empty()))
        .isEqualTo(Appended.DONE);
  }

  static Appended append(
      TaughtAnswerRepository taught, String id, long seen, Optional<String> draft) {
    TaughtAnswerVersion version = version(ONE, id, "one", false);
    return taught.append(version, auditEntry(version), seen, draft);
  }

  private static AuditEntry auditEntry(TaughtAnswerVersion version) {
    return new AuditEntry(
        version.guild(),
        ROSA,
        AuditEntry.Kind.TAUGHT,
        version.answer().id().value(),
        "What is WSGI?",
        TEN);
  }

  static TaughtAnswerVersion version(GuildId guild, String id, String answer, boolean isForgotten) {
    return new TaughtAnswerVersion(
        guild,
        new TaughtAnswer(new TaughtId(id), "What is WSGI?", answer, "", ROSA, TEN),
        isForgotten);
  }
}
