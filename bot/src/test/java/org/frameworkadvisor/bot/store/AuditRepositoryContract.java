package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.AuditRepository.NumberedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every [AuditRepository] does.
abstract class AuditRepositoryContract {
  static final GuildId ONE = new GuildId("g1");
  static final GuildId TWO = new GuildId("g2");
  static final Instant TEN = Instant.parse("2026-11-26T10:00:00.123Z");

  /// Nothing in it yet.
  abstract AuditRepository audit();

  static AuditEntry auditEntry(GuildId guild, String about) {
    return new AuditEntry(
        guild, new UserId("u7"), AuditEntry.Kind.TAUGHT, about, "What is WSGI?", TEN);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OUTCOME")
  void anActComesBackAsItWent(AuditEntry.Kind kind) {
    AuditEntry auditEntry =
        new AuditEntry(ONE, new UserId("u3"), kind, "c5", "mode: mention → auto", TEN);
    audit().append(auditEntry);

    assertThat(newest(ONE)).containsExactly(new NumberedEntry(1, auditEntry, Optional.empty()));
  }

  @Test
  void theNewestComeFirstHoweverManyWereInTheSameMoment() {
    IntStream.rangeClosed(1, 5).forEach(i -> audit().append(auditEntry(ONE, "t" + i)));

    assertThat(newest(ONE))
        .extracting(entry -> entry.auditEntry().about())
        .isEqualTo(t(5, 4, 3, 2, 1));
  }

  @Test
  void leafingFindsEachOnceWhateverIsAddedMeanwhile() {
    IntStream.rangeClosed(1, 5).forEach(i -> audit().append(auditEntry(ONE, "t" + i)));
    List<NumberedEntry> first = audit().page(ONE, Long.MAX_VALUE, 2);
    audit().append(auditEntry(ONE, "t6"));
    List<NumberedEntry> second = audit().page(ONE, first.getLast().number(), 2);
    List<NumberedEntry> third = audit().page(ONE, second.getLast().number(), 2);

    assertThat(List.of(first, second, third))
        .extracting(page -> page.stream().map(entry -> entry.auditEntry().about()).toList())
        .containsExactly(t(5, 4), t(3, 2), t(1));
    assertThat(audit().page(ONE, third.getLast().number(), 2)).isEmpty();
  }

  @Test
  void eachGuildHasItsOwnAndCountsThem() {
    audit().append(auditEntry(ONE, "t1"));
    audit().append(auditEntry(TWO, "t2"));
    audit().append(auditEntry(ONE, "t3"));

    assertThat(newest(ONE)).extracting(NumberedEntry::number).containsExactly(2L, 1L);
    assertThat(newest(TWO))
        .containsExactly(new NumberedEntry(1, auditEntry(TWO, "t2"), Optional.empty()));
    assertThat(newest(new GuildId("g3"))).isEmpty();
  }

  @Test
  void whatIsAddedAtTheSameTimeIsAllThere() {
    IntStream.range(0, 40).parallel().forEach(i -> audit().append(auditEntry(ONE, "t" + i)));

    Map<Long, String> all =
        audit().page(ONE, Long.MAX_VALUE, 100).stream()
            .collect(Collectors.toMap(NumberedEntry::number, entry -> entry.auditEntry().about()));
    assertThat(all).hasSize(40);
    assertThat(all.values()).doesNotHaveDuplicates();
  }

  @Test
  void whatCameOfAnActStandsWithItAndIsNoActOfItsOwn() {
    long refused = audit().append(rollback(ONE));
    audit().append(rollback(TWO));
    audit().append(outcome(ONE, refused, "refused: there is no such version"));
    long done = audit().append(rollback(ONE));
    audit().append(outcome(ONE, done, "done"));
    long killed = audit().append(rollback(ONE));

    assertThat(newest(ONE))
        .containsExactly(
            new NumberedEntry(killed, rollback(ONE), Optional.empty()),
            new NumberedEntry(done, rollback(ONE), Optional.of("done")),
            new NumberedEntry(
                refused, rollback(ONE), Optional.of("refused: there is no such version")));
    assertThat(newest(TWO)).containsExactly(new NumberedEntry(1, rollback(TWO), Optional.empty()));
    assertThat(audit().page(ONE, killed, 1))
        .extracting(NumberedEntry::number)
        .containsExactly(done);
  }

  private static AuditEntry rollback(GuildId guild) {
    return new AuditEntry(guild, new UserId("u7"), AuditEntry.Kind.ROLLED_BACK, "v3", "", TEN);
  }

  private static AuditEntry outcome(GuildId guild, long number, String outcome) {
    return new AuditEntry(
        guild, new UserId("u7"), AuditEntry.Kind.OUTCOME, Long.toString(number), outcome, TEN);
  }

  private List<NumberedEntry> newest(GuildId guild) {
    return audit().page(guild, Long.MAX_VALUE, 10);
  }

  private static List<String> t(int... numbers) {
    return IntStream.of(numbers).mapToObj(i -> "t" + i).toList();
  }
}
