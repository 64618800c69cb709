package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.Audit.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every [Audit] does.
abstract class AuditContract {
  static final GuildId ONE = new GuildId("g1");
  static final GuildId TWO = new GuildId("g2");
  static final Instant TEN = Instant.parse("2026-11-26T10:00:00.123Z");

  /// Nothing in it yet.
  abstract Audit audit();

  static Act act(GuildId guild, String about) {
    return new Act(guild, new UserId("u7"), Act.Kind.TAUGHT, about, "What is WSGI?", TEN);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OUTCOME")
  void anActComesBackAsItWent(Act.Kind kind) {
    Act act = new Act(ONE, new UserId("u3"), kind, "c5", "mode: mention → auto", TEN);
    audit().append(act);

    assertThat(newest(ONE)).containsExactly(new Entry(1, act, Optional.empty()));
  }

  @Test
  void theNewestComeFirstHoweverManyWereInTheSameMoment() {
    IntStream.rangeClosed(1, 5).forEach(i -> audit().append(act(ONE, "t" + i)));

    assertThat(newest(ONE)).extracting(entry -> entry.act().about()).isEqualTo(t(5, 4, 3, 2, 1));
  }

  @Test
  void leafingFindsEachOnceWhateverIsAddedMeanwhile() {
    IntStream.rangeClosed(1, 5).forEach(i -> audit().append(act(ONE, "t" + i)));
    List<Entry> first = audit().page(ONE, Long.MAX_VALUE, 2);
    audit().append(act(ONE, "t6"));
    List<Entry> second = audit().page(ONE, first.getLast().number(), 2);
    List<Entry> third = audit().page(ONE, second.getLast().number(), 2);

    assertThat(List.of(first, second, third))
        .extracting(page -> page.stream().map(entry -> entry.act().about()).toList())
        .containsExactly(t(5, 4), t(3, 2), t(1));
    assertThat(audit().page(ONE, third.getLast().number(), 2)).isEmpty();
  }

  @Test
  void eachGuildHasItsOwnAndCountsThem() {
    audit().append(act(ONE, "t1"));
    audit().append(act(TWO, "t2"));
    audit().append(act(ONE, "t3"));

    assertThat(newest(ONE)).extracting(Entry::number).containsExactly(2L, 1L);
    assertThat(newest(TWO)).containsExactly(new Entry(1, act(TWO, "t2"), Optional.empty()));
    assertThat(newest(new GuildId("g3"))).isEmpty();
  }

  @Test
  void whatIsAddedAtTheSameTimeIsAllThere() {
    IntStream.range(0, 40).parallel().forEach(i -> audit().append(act(ONE, "t" + i)));

    Map<Long, String> all =
        audit().page(ONE, Long.MAX_VALUE, 100).stream()
            .collect(Collectors.toMap(Entry::number, entry -> entry.act().about()));
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
            new Entry(killed, rollback(ONE), Optional.empty()),
            new Entry(done, rollback(ONE), Optional.of("done")),
            new Entry(refused, rollback(ONE), Optional.of("refused: there is no such version")));
    assertThat(newest(TWO)).containsExactly(new Entry(1, rollback(TWO), Optional.empty()));
    assertThat(audit().page(ONE, killed, 1)).extracting(Entry::number).containsExactly(done);
  }

  private static Act rollback(GuildId guild) {
    return new Act(guild, new UserId("u7"), Act.Kind.ROLLED_BACK, "v3", "", TEN);
  }

  private static Act outcome(GuildId guild, long number, String outcome) {
    return new Act(guild, new UserId("u7"), Act.Kind.OUTCOME, Long.toString(number), outcome, TEN);
  }

  private List<Entry> newest(GuildId guild) {
    return audit().page(guild, Long.MAX_VALUE, 10);
  }

  private static List<String> t(int... numbers) {
    return IntStream.of(numbers).mapToObj(i -> "t" + i).toList();
  }
}
