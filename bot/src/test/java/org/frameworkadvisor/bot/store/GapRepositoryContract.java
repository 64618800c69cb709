package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.GapRepository;
import org.frameworkadvisor.bot.teach.NotifyRequest;
import org.frameworkadvisor.bot.teach.UnansweredQuestion;
import org.junit.jupiter.api.Test;

/// What all [GapRepository] do.
abstract class GapRepositoryContract {
  static final GuildId ONE = new GuildId("g1");
  private static final GuildId TWO = new GuildId("g2");
  private static final UserId ANA = new UserId("ana");
  private static final ChannelId LOBBY = new ChannelId("c1");
  private static final Audience ALL = new Audience(Set.of(LOBBY), true);
  static final Instant TEN = Instant.parse("2026-11-26T10:00:00.003Z");

  /// No gaps yet.
  abstract GapRepository gaps();

  @Test
  void aGapComesBackAsItWentWithItsMisses() {
    Gap gap = gap("p1", ONE, 0);
    UnansweredQuestion first = unanswered("a1", 0, Optional.of("m1"));
    UnansweredQuestion second = unanswered("a2", 5, Optional.empty());
    gaps().open(gap, first);
    merge("p2", second, gap.id());

    assertThat(find(ONE, gap.id()))
        .hasValue(
            new Gap(gap.id(), ONE, gap.question(), Gap.State.OPEN, 2, TEN, TEN.plusSeconds(5)));
    assertThat(gaps().unansweredQuestions(gap.id(), ALL, 10)).containsExactly(second, first);
    assertThat(gaps().unansweredQuestions(gap.id(), ALL, 1)).containsExactly(second);
    assertThat(gaps().of(new AnswerId("a2"))).hasValue(gap.id());
    assertThat(gaps().of(new AnswerId("a3"))).isEmpty();
  }

  @Test
  void anAnswerIsMissedOnce() {
    Gap gap = gap("p1", ONE, 0);
    gaps().open(gap, unanswered("a1", 0, Optional.empty()));
    gaps().open(gap("p2", ONE, 9), unanswered("a1", 9, Optional.empty()));

    assertThat(gaps().recent(ONE, 10)).containsExactly(gap);
  }

  @Test
  void theOpenOnesAskedMostComeFirstAndOfTheseTheLast() {
    open("p1", ONE, 1);
    open("p2", ONE, 2);
    open("p3", ONE, 3);
    merge("p9", unanswered("a9", 4, Optional.empty()), new GapId("p1"));
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

    assertThat(gaps().decide(TWO, gap, Gap.State.IGNORED, auditEntry(TWO))).isFalse();
    assertThat(gaps().decide(ONE, gap, Gap.State.IGNORED, auditEntry(ONE))).isTrue();
    assertThat(gaps().decide(ONE, gap, Gap.State.IGNORED, auditEntry(ONE))).isFalse();
    assertThat(find(ONE, gap)).map(Gap::state).hasValue(Gap.State.IGNORED);
    assertThat(find(TWO, gap)).isEmpty();
    assertThat(gaps().countOpen(ONE, ALL)).isZero();
  }

  @Test
  void aWishIsDueOnceItsGapIsTaughtAndTakenOnce() {
    open("p1", ONE, 0);
    open("p2", ONE, 0);
    NotifyRequest request = request("p1");
    gaps().addNotifyRequest(request);
    gaps().addNotifyRequest(request);
    gaps().addNotifyRequest(request("p2"));
    assertThat(gaps().due(10)).isEmpty();

    gaps().fill(ONE, new GapId("p1"), new TaughtId("t1"));
    gaps().fill(ONE, new GapId("p1"), new TaughtId("t2"));
    gaps().fill(TWO, new GapId("p2"), new TaughtId("t1"));

    assertThat(find(ONE, new GapId("p1"))).map(Gap::state).hasValue(Gap.State.TAUGHT);
    assertThat(find(ONE, new GapId("p2"))).map(Gap::state).hasValue(Gap.State.OPEN);
    assertThat(gaps().due(10)).containsExactly(new GapRepository.Due(request, new TaughtId("t1")));
    assertThat(gaps().takeNotifyRequest(request)).isTrue();
    assertThat(gaps().takeNotifyRequest(request)).isFalse();
    assertThat(gaps().due(10)).isEmpty();
  }

  @Test
  void noGuildsWishesKeepThoseOfAnotherWaiting() {
    open("p1", ONE, 0);
    open("p2", ONE, 0);
    open("p3", TWO, 0);
    NotifyRequest late =
        new NotifyRequest(
            new GapId("p3"), TWO, ANA, LOBBY, "q", TEN.plusSeconds(9), Optional.of(LOBBY));
    gaps().addNotifyRequest(request("p1"));
    gaps().addNotifyRequest(request("p2"));
    gaps().addNotifyRequest(late);
    List.of("p1", "p2").forEach(gap -> gaps().fill(ONE, new GapId(gap), new TaughtId("t1")));
    gaps().fill(TWO, new GapId("p3"), new TaughtId("t1"));

    assertThat(gaps().due(1))
        .extracting(due -> due.notifyRequest().guild())
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
    assertThat(gaps().unansweredQuestions(new GapId("p1"), moderator, 10))
        .extracting(UnansweredQuestion::question)
        .containsExactly("here");
    assertThat(gaps().unansweredQuestions(new GapId("p2"), moderator, 10))
        .as("nobody learns where")
        .isEmpty();
  }

  private static UnansweredQuestion asked(
      String id, int seconds, Optional<ChannelId> seenIn, String question) {
    return new UnansweredQuestion(
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
    gaps().decide(ONE, new GapId("p2"), Gap.State.NOT_A_QUESTION, auditEntry(ONE));
    gaps().addNotifyRequest(request("p2"));

    assertThat(gaps().forgetBefore(TEN.plusSeconds(10))).isEqualTo(2);

    assertThat(gaps().recent(ONE, 10))
        .extracting(gap -> gap.id().value())
        .containsExactly("p3", "p2");
    assertThat(gaps().unansweredQuestions(new GapId("p2"), ALL, 10)).isEmpty();
    gaps().fill(ONE, new GapId("p2"), new TaughtId("t1"));
    assertThat(find(ONE, new GapId("p2")))
        .as("what is decided stays so")
        .map(Gap::state)
        .hasValue(Gap.State.NOT_A_QUESTION);
  }

  @Test
  void aNewGapIsNoOpenOneUntilItIsSettled() {
    gaps().open(fresh("p1", 0), unanswered("a1", 0, Optional.empty()));
    assertThat(gaps().countOpen(ONE, ALL)).isZero();
    assertThat(gaps().open(ONE, ALL, 0, 10)).isEmpty();
    assertThat(gaps().recent(ONE, 10)).containsExactly(fresh("p1", 0));

    gaps().settle(new GapId("p1"));
    assertThat(gaps().recent(ONE, 10)).containsExactly(gap("p1", ONE, 0));
    assertThat(gaps().open(ONE, ALL, 0, 10)).extracting(Gap::id).containsExactly(new GapId("p1"));
    gaps().decide(ONE, new GapId("p1"), Gap.State.IGNORED, auditEntry(ONE));
    gaps().settle(new GapId("p1"));
    assertThat(gaps().countOpen(ONE, ALL)).isZero();
  }

  @Test
  void whatIsMergedBringsItsWishesAndIsMergedOnce() {
    open("p1", ONE, 0);
    gaps().open(fresh("p2", 5), unanswered("a2", 5, Optional.empty()));
    gaps().addNotifyRequest(request("p1"));
    gaps().addNotifyRequest(request("p2"));
    NotifyRequest bens =
        new NotifyRequest(
            new GapId("p2"),
            ONE,
            new UserId("ben"),
            LOBBY,
            "What's WSGI?",
            TEN.plusMillis(1),
            Optional.of(LOBBY));
    gaps().addNotifyRequest(bens);

    gaps().merge(fresh("p2", 5), new GapId("p1"));
    gaps().merge(fresh("p2", 5), new GapId("p1"));

    assertThat(gaps().recent(ONE, 10))
        .singleElement()
        .satisfies(gap -> assertThat(gap.asked()).isEqualTo(2));
    gaps().fill(ONE, new GapId("p1"), new TaughtId("t1"));
    assertThat(gaps().due(10))
        .extracting(due -> due.notifyRequest().member(), due -> due.notifyRequest().gap().value())
        .containsExactly(tuple(ANA, "p1"), tuple(new UserId("ben"), "p1"));
  }

  @Test
  void mergingOpensWhatWasTaughtAndNothingThatIsDecided() {
    open("p1", ONE, 0);
    open("p2", ONE, 0);
    gaps().fill(ONE, new GapId("p1"), new TaughtId("t1"));
    gaps().decide(ONE, new GapId("p2"), Gap.State.IGNORED, auditEntry(ONE));

    merge("p3", unanswered("a3", 5, Optional.empty()), new GapId("p1"));
    merge("p4", unanswered("a4", 5, Optional.empty()), new GapId("p2"));
    merge("p5", unanswered("a5", 5, Optional.empty()), new GapId("gone"));

    assertThat(find(ONE, new GapId("p1"))).map(Gap::state).hasValue(Gap.State.OPEN);
    assertThat(find(ONE, new GapId("p2"))).map(Gap::state).hasValue(Gap.State.IGNORED);
    assertThat(find(ONE, new GapId("p5"))).map(Gap::state).hasValue(Gap.State.NEW);
  }

  @Test
  void whatIsNewIsFilledAndForgottenLikeWhatIsOpen() {
    gaps().open(fresh("p1", 0), unanswered("a1", 0, Optional.empty()));
    gaps().open(fresh("p2", 0), unanswered("a2", 0, Optional.empty()));
    gaps().fill(ONE, new GapId("p1"), new TaughtId("t1"));
    assertThat(find(ONE, new GapId("p1"))).map(Gap::state).hasValue(Gap.State.TAUGHT);

    gaps().forgetBefore(TEN.plusSeconds(10));

    assertThat(gaps().recent(ONE, 10)).extracting(gap -> gap.id().value()).containsExactly("p1");
  }

  private Optional<Gap> find(GuildId guild, GapId id) {
    return gaps().recent(guild, 10).stream().filter(gap -> gap.id().equals(id)).findFirst();
  }

  private void merge(String id, UnansweredQuestion unanswered, GapId into) {
    int seconds = Math.toIntExact(Duration.between(TEN, unanswered.at()).toSeconds());
    gaps().open(fresh(id, seconds), unanswered);
    gaps().merge(fresh(id, seconds), into);
  }

  private static Gap fresh(String id, int seconds) {
    Instant at = TEN.plusSeconds(seconds);
    return new Gap(new GapId(id), ONE, "What's “WSGI”? 日本語", Gap.State.NEW, 1, at, at);
  }

  final void open(String gap, GuildId guild, int seconds) {
    gaps().open(gap(gap, guild, seconds), unanswered("of" + gap, seconds, Optional.empty()));
  }

  static AuditEntry auditEntry(GuildId guild) {
    return new AuditEntry(
        guild, new UserId("rosa"), AuditEntry.Kind.GAP_IGNORED, "p1", "What is WSGI?", TEN);
  }

  private static NotifyRequest request(String gap) {
    return new NotifyRequest(
        new GapId(gap), ONE, ANA, LOBBY, "What is WSGI?", TEN, Optional.of(LOBBY));
  }

  private static Gap gap(String id, GuildId guild, int seconds) {
    Instant at = TEN.plusSeconds(seconds);
    return new Gap(new GapId(id), guild, "What's “WSGI”? 日本語", Gap.State.OPEN, 1, at, at);
  }

  private static UnansweredQuestion unanswered(
      String answer, int seconds, Optional<String> message) {
    return new UnansweredQuestion(
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
