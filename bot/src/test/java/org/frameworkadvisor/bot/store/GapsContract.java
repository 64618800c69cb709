package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.Audience;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.TaughtId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.Gaps;
import org.frameworkadvisor.bot.teach.Miss;
import org.frameworkadvisor.bot.teach.Wish;
import org.junit.jupiter.api.Test;

/// What all [Gaps] do.
abstract class GapsContract {
  static final GuildId ONE = new GuildId("g1");
  private static final GuildId TWO = new GuildId("g2");
  private static final UserId ANA = new UserId("ana");
  private static final ChannelId LOBBY = new ChannelId("c1");
  private static final Audience ALL = new Audience(Set.of(LOBBY), true);
  static final Instant TEN = Instant.parse("2026-11-26T10:00:00.003Z");

  /// No gaps yet.
  abstract Gaps gaps();

  @Test
  void aGapComesBackAsItWentWithItsMisses() {
    Gap gap = gap("p1", ONE, 0);
    Miss first = miss("a1", 0, Optional.of("m1"));
    Miss second = miss("a2", 5, Optional.empty());
    gaps().open(gap, first);
    merge("p2", second, gap.id());

    assertThat(gaps().find(ONE, gap.id()))
        .hasValue(
            new Gap(gap.id(), ONE, gap.question(), Gap.State.OPEN, 2, TEN, TEN.plusSeconds(5)));
    assertThat(gaps().misses(gap.id(), ALL, 10)).containsExactly(second, first);
    assertThat(gaps().misses(gap.id(), ALL, 1)).containsExactly(second);
    assertThat(gaps().of(new AnswerId("a2"))).hasValue(gap.id());
    assertThat(gaps().of(new AnswerId("a3"))).isEmpty();
  }

  @Test
  void anAnswerIsMissedOnce() {
    Gap gap = gap("p1", ONE, 0);
    gaps().open(gap, miss("a1", 0, Optional.empty()));
    gaps().open(gap("p2", ONE, 9), miss("a1", 9, Optional.empty()));

    assertThat(gaps().recent(ONE, 10)).containsExactly(gap);
  }

  @Test
  void theOpenOnesAskedMostComeFirstAndOfTheseTheLast() {
    open("p1", ONE, 1);
    open("p2", ONE, 2);
    open("p3", ONE, 3);
    merge("p9", miss("a9", 4, Optional.empty()), new GapId("p1"));
    open("p4", TWO, 5);

    assertThat(gaps().open(ONE, ALL, 0, 10))
        .extracting(gap -> gap.id().value())
        .containsExactly("p1", "p3", "p2");
    assertThat(gaps().open(ONE, ALL, 1, 1))
        .extracting(gap -> gap.id().value())
        .containsExactly("p3");
    assertThat(gaps().recent(ONE, 2))
        .extracting(gap -> gap.id().value())
        .containsExactly("p1", "p3");
    assertThat(gaps().countOpen(ONE, ALL)).isEqualTo(3);
  }

  @Test
  void aDecisionIsMadeOnceAndInItsOwnGuild() {
    open("p1", ONE, 0);
    GapId gap = new GapId("p1");

    assertThat(gaps().decide(TWO, gap, Gap.State.IGNORED, act(TWO))).isFalse();
    assertThat(gaps().decide(ONE, gap, Gap.State.IGNORED, act(ONE))).isTrue();
    assertThat(gaps().decide(ONE, gap, Gap.State.IGNORED, act(ONE))).isFalse();
    assertThat(gaps().find(ONE, gap)).map(Gap::state).hasValue(Gap.State.IGNORED);
    assertThat(gaps().find(TWO, gap)).isEmpty();
    assertThat(gaps().countOpen(ONE, ALL)).isZero();
  }

  @Test
  void aWishIsDueOnceItsGapIsTaughtAndTakenOnce() {
    open("p1", ONE, 0);
    open("p2", ONE, 0);
    Wish wish = wish("p1");
    gaps().wish(wish);
    gaps().wish(wish);
    gaps().wish(wish("p2"));
    assertThat(gaps().due(10)).isEmpty();

    gaps().fill(new GapId("p1"), new TaughtId("t1"));
    gaps().fill(new GapId("p1"), new TaughtId("t2"));

    assertThat(gaps().find(ONE, new GapId("p1"))).map(Gap::state).hasValue(Gap.State.TAUGHT);
    assertThat(gaps().due(10)).containsExactly(new Gaps.Due(wish, new TaughtId("t1")));
    assertThat(gaps().take(wish)).isTrue();
    assertThat(gaps().take(wish)).isFalse();
    assertThat(gaps().due(10)).isEmpty();
  }

  @Test
  void noGuildsWishesKeepThoseOfAnotherWaiting() {
    open("p1", ONE, 0);
    open("p2", ONE, 0);
    open("p3", TWO, 0);
    Wish late =
        new Wish(new GapId("p3"), TWO, ANA, LOBBY, "q", TEN.plusSeconds(9), Optional.of(LOBBY));
    gaps().wish(wish("p1"));
    gaps().wish(wish("p2"));
    gaps().wish(late);
    List.of("p1", "p2", "p3").forEach(gap -> gaps().fill(new GapId(gap), new TaughtId("t1")));

    assertThat(gaps().due(1))
        .extracting(due -> due.wish().guild())
        .containsExactlyInAnyOrder(ONE, TWO);
    assertThat(gaps().due(2)).hasSize(3);
  }

  @Test
  void anAudienceIsShownWhatItSawBeingAskedInTheWordsThatItSaw() {
    ChannelId club = new ChannelId("c2");
    Audience lobby = new Audience(Set.of(LOBBY), false);
    Audience moderator = new Audience(Set.of(LOBBY), true);
    gaps().open(gap("p1", ONE, 0), asked("a1", 0, Optional.of(club), "in the club"));
    gaps().open(gap("p2", ONE, 0), asked("a2", 0, Optional.empty(), "in private"));
    merge("p9", asked("a3", 5, Optional.of(LOBBY), "here"), new GapId("p1"));
    gaps().open(gap("p3", ONE, 9), asked("a4", 9, Optional.of(club), "in the club alone"));

    assertThat(gaps().open(ONE, lobby, 0, 10)).extracting(Gap::question).containsExactly("here");
    assertThat(gaps().countOpen(ONE, lobby)).isEqualTo(1);
    assertThat(gaps().open(ONE, moderator, 0, 10))
        .extracting(Gap::question)
        .containsExactly("here", "in private");
    assertThat(gaps().open(ONE, new Audience(Set.of(), false), 0, 10)).isEmpty();
    assertThat(gaps().countOpen(ONE, new Audience(Set.of(LOBBY, club), true))).isEqualTo(3);
    assertThat(gaps().find(ONE, new GapId("p3"), moderator)).isEmpty();
    assertThat(gaps().find(TWO, new GapId("p1"), moderator)).isEmpty();
    assertThat(gaps().find(ONE, new GapId("p1"), moderator)).map(Gap::question).hasValue("here");
    assertThat(gaps().misses(new GapId("p1"), moderator, 10))
        .extracting(Miss::question)
        .containsExactly("here");
    assertThat(gaps().misses(new GapId("p2"), moderator, 10)).as("nobody learns where").isEmpty();
  }

  private static Miss asked(String id, int seconds, Optional<ChannelId> seenIn, String question) {
    return new Miss(
        new AnswerId(id),
        ONE,
        new ChannelId("t1"),
        Optional.empty(),
        ANA,
        question,
        TEN.plusSeconds(seconds),
        seenIn);
  }

  @Test
  void whatIsOldIsForgottenUnlessItIsDecided() {
    open("p1", ONE, 0);
    open("p2", ONE, 0);
    open("p3", ONE, 10);
    gaps().decide(ONE, new GapId("p2"), Gap.State.NOT_A_QUESTION, act(ONE));
    gaps().wish(wish("p2"));

    assertThat(gaps().forgetBefore(TEN.plusSeconds(10))).isEqualTo(2);

    assertThat(gaps().recent(ONE, 10))
        .extracting(gap -> gap.id().value())
        .containsExactly("p3", "p2");
    assertThat(gaps().misses(new GapId("p2"), ALL, 10)).isEmpty();
    gaps().fill(new GapId("p2"), new TaughtId("t1"));
    assertThat(gaps().find(ONE, new GapId("p2")))
        .as("what is decided stays so")
        .map(Gap::state)
        .hasValue(Gap.State.NOT_A_QUESTION);
  }

  @Test
  void aNewGapIsNoOpenOneUntilItIsSettled() {
    gaps().open(fresh("p1", 0), miss("a1", 0, Optional.empty()));
    assertThat(gaps().countOpen(ONE, ALL)).isZero();
    assertThat(gaps().open(ONE, ALL, 0, 10)).isEmpty();
    assertThat(gaps().recent(ONE, 10)).containsExactly(fresh("p1", 0));

    gaps().settle(new GapId("p1"));
    assertThat(gaps().recent(ONE, 10)).containsExactly(gap("p1", ONE, 0));
    assertThat(gaps().open(ONE, ALL, 0, 10)).extracting(Gap::id).containsExactly(new GapId("p1"));
    gaps().decide(ONE, new GapId("p1"), Gap.State.IGNORED, act(ONE));
    gaps().settle(new GapId("p1"));
    assertThat(gaps().countOpen(ONE, ALL)).isZero();
  }

  @Test
  void whatIsMergedBringsItsWishesAndIsMergedOnce() {
    open("p1", ONE, 0);
    gaps().open(fresh("p2", 5), miss("a2", 5, Optional.empty()));
    gaps().wish(wish("p1"));
    gaps().wish(wish("p2"));
    Wish bens =
        new Wish(
            new GapId("p2"),
            ONE,
            new UserId("ben"),
            LOBBY,
            "What's WSGI?",
            TEN.plusMillis(1),
            Optional.of(LOBBY));
    gaps().wish(bens);

    gaps().merge(fresh("p2", 5), new GapId("p1"));
    gaps().merge(fresh("p2", 5), new GapId("p1"));

    assertThat(gaps().recent(ONE, 10))
        .singleElement()
        .satisfies(gap -> assertThat(gap.asked()).isEqualTo(2));
    gaps().fill(new GapId("p1"), new TaughtId("t1"));
    assertThat(gaps().due(10))
        .extracting(due -> due.wish().member(), due -> due.wish().gap().value())
        .containsExactly(tuple(ANA, "p1"), tuple(new UserId("ben"), "p1"));
  }

  @Test
  void mergingOpensWhatWasTaughtAndNothingThatIsDecided() {
    open("p1", ONE, 0);
    open("p2", ONE, 0);
    gaps().fill(new GapId("p1"), new TaughtId("t1"));
    gaps().decide(ONE, new GapId("p2"), Gap.State.IGNORED, act(ONE));

    merge("p3", miss("a3", 5, Optional.empty()), new GapId("p1"));
    merge("p4", miss("a4", 5, Optional.empty()), new GapId("p2"));
    merge("p5", miss("a5", 5, Optional.empty()), new GapId("gone"));

    assertThat(gaps().find(ONE, new GapId("p1"))).map(Gap::state).hasValue(Gap.State.OPEN);
    assertThat(gaps().find(ONE, new GapId("p2"))).map(Gap::state).hasValue(Gap.State.IGNORED);
    assertThat(gaps().find(ONE, new GapId("p5"))).map(Gap::state).hasValue(Gap.State.NEW);
  }

  @Test
  void whatIsNewIsFilledAndForgottenLikeWhatIsOpen() {
    gaps().open(fresh("p1", 0), miss("a1", 0, Optional.empty()));
    gaps().open(fresh("p2", 0), miss("a2", 0, Optional.empty()));
    gaps().fill(new GapId("p1"), new TaughtId("t1"));
    assertThat(gaps().find(ONE, new GapId("p1"))).map(Gap::state).hasValue(Gap.State.TAUGHT);

    gaps().forgetBefore(TEN.plusSeconds(10));

    assertThat(gaps().recent(ONE, 10)).extracting(gap -> gap.id().value()).containsExactly("p1");
  }

  private void merge(String id, Miss miss, GapId into) {
    int seconds = Math.toIntExact(Duration.between(TEN, miss.at()).toSeconds());
    gaps().open(fresh(id, seconds), miss);
    gaps().merge(fresh(id, seconds), into);
  }

  private static Gap fresh(String id, int seconds) {
    Instant at = TEN.plusSeconds(seconds);
    return new Gap(new GapId(id), ONE, "What's “WSGI”? 日本語", Gap.State.NEW, 1, at, at);
  }

  final void open(String gap, GuildId guild, int seconds) {
    gaps().open(gap(gap, guild, seconds), miss("of" + gap, seconds, Optional.empty()));
  }

  static Act act(GuildId guild) {
    return new Act(guild, new UserId("rosa"), Act.Kind.GAP_IGNORED, "p1", "What is WSGI?", TEN);
  }

  private static Wish wish(String gap) {
    return new Wish(new GapId(gap), ONE, ANA, LOBBY, "What is WSGI?", TEN, Optional.of(LOBBY));
  }

  private static Gap gap(String id, GuildId guild, int seconds) {
    Instant at = TEN.plusSeconds(seconds);
    return new Gap(new GapId(id), guild, "What's “WSGI”? 日本語", Gap.State.OPEN, 1, at, at);
  }

  private static Miss miss(String answer, int seconds, Optional<String> message) {
    return new Miss(
        new AnswerId(answer),
        ONE,
        LOBBY,
        message,
        ANA,
        "what is wsgi",
        TEN.plusSeconds(seconds),
        Optional.of(LOBBY));
  }
}
