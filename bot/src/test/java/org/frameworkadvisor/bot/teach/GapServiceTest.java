package org.frameworkadvisor.bot.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.twin.InMemoryGapRepository;
import org.frameworkadvisor.bot.twin.InMemoryTaughtAnswerRepository;
import org.frameworkadvisor.bot.twin.LiteralQuestionSimilarity;
import org.frameworkadvisor.knowledge.search.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class GapServiceTest {
  private static final GuildId CLUB = new GuildId("g1");
  private static final GuildId OTHERS = new GuildId("g2");
  private static final ChannelId LOBBY = new ChannelId("c1");
  private static final Audience ALL = new Audience(Set.of(LOBBY), true);
  private static final UserId ANA = new UserId("ana");
  private static final UserId BEN = new UserId("ben");
  private static final UserId ROSA = new UserId("rosa");
  private static final Instant TEN = Instant.parse("2026-11-26T10:00:00Z");
  private static final String WHERE = "Where do we host the site?";
  private static final String OTHER_WORDS = "where is the site hosted";

  private final InMemoryGapRepository kept = new InMemoryGapRepository();
  private final InMemoryTaughtAnswerRepository taught = new InMemoryTaughtAnswerRepository();
  private final LiteralQuestionSimilarity sense =
      new LiteralQuestionSimilarity().same(WHERE, OTHER_WORDS);
  private final AtomicLong nanos = new AtomicLong();
  private final InstantSource clock = InstantSource.fixed(TEN);
  private final GapService gapService =
      new GapService(kept, sense, clock, nanos::get, new Random(1), Runnable::run);
  private final TeachingService teachingService =
      new TeachingService(taught, gapService, sense, clock, nanos::get, new Random(2));
  private int answers;

  @Test
  void questionsThatMeanTheSameAreOneGapThatCountsThem() {
    UnansweredQuestion first = unanswered(ANA, WHERE, 0);
    UnansweredQuestion second = unanswered(BEN, OTHER_WORDS, 60);
    gapService.recordUnanswered(first);
    gapService.recordUnanswered(second);
    gapService.recordUnanswered(unanswered(BEN, "When do we meet?", 30));

    List<Gap> open = gapService.open(CLUB, ALL, 0, 10);
    assertThat(open).extracting(Gap::question).containsExactly(WHERE, "When do we meet?");
    Gap gap = open.getFirst();
    assertThat(gap.asked()).isEqualTo(2);
    assertThat(gap.first()).isEqualTo(TEN);
    assertThat(gap.last()).isEqualTo(TEN.plusSeconds(60));
    assertThat(gapService.unansweredQuestions(gap.id(), ALL, 10)).containsExactly(second, first);
  }

  @Test
  void theLastOneOfAChannelIsFoundWhileItIsOpen() {
    gapService.recordUnanswered(unanswered(ANA, "When do we meet?", 0));
    gapService.recordUnanswered(unanswered(ANA, WHERE, 60));
    assertThat(gapService.lastIn(CLUB, LOBBY, ALL)).hasValue(WHERE);
    assertThat(gapService.lastIn(CLUB, new ChannelId("c2"), ALL)).isEmpty();
    assertThat(gapService.lastIn(OTHERS, LOBBY, ALL)).isEmpty();

    gapService.ignore(CLUB, ROSA, open(WHERE), ALL);

    assertThat(gapService.lastIn(CLUB, LOBBY, ALL)).hasValue("When do we meet?");
  }

  @Test
  void theSameAnswerIsMissedOnce() {
    UnansweredQuestion unanswered = unanswered(ANA, WHERE, 0);
    gapService.recordUnanswered(unanswered);
    gapService.recordUnanswered(unanswered);

    assertThat(gapService.open(CLUB, ALL, 0, 10)).extracting(Gap::asked).containsExactly(1);
  }

  @Test
  void eachGuildHasItsOwn() {
    gapService.recordUnanswered(unanswered(ANA, WHERE, 0));
    GapId gap = gapService.open(CLUB, ALL, 0, 10).getFirst().id();

    assertThat(gapService.open(OTHERS, ALL, 0, 10)).isEmpty();
    assertThat(gapService.find(OTHERS, gap, ALL)).isEmpty();
    assertThat(gapService.ignore(OTHERS, ROSA, gap, ALL)).isFalse();
    assertThat(gapService.isNone(OTHERS, ROSA, gap, ALL)).isFalse();
    assertThat(gapService.countOpen(CLUB, ALL)).isEqualTo(1);
  }

  @Test
  void whatIsIgnoredDoesNotComeBackInOtherWords() {
    gapService.recordUnanswered(unanswered(ANA, WHERE, 0));
    GapId gap = gapService.open(CLUB, ALL, 0, 10).getFirst().id();

    assertThat(gapService.ignore(CLUB, ROSA, gap, ALL)).isTrue();
    assertThat(gapService.ignore(CLUB, ROSA, gap, ALL)).isFalse();
    gapService.recordUnanswered(unanswered(BEN, OTHER_WORDS, 60));

    assertThat(gapService.open(CLUB, ALL, 0, 10)).isEmpty();
    assertThat(gapService.asksNothing(CLUB, question(WHERE))).isFalse();
    assertThat(kept.auditEntries())
        .extracting(AuditEntry::kind)
        .containsExactly(AuditEntry.Kind.GAP_IGNORED);
  }

  @Test
  void theLikeOfWhatIsNoQuestionAsksNothingInThatGuild() {
    gapService.recordUnanswered(unanswered(ANA, WHERE, 0));
    assertThat(gapService.asksNothing(CLUB, question(OTHER_WORDS))).isFalse();

    gapService.isNone(CLUB, ROSA, gapService.open(CLUB, ALL, 0, 10).getFirst().id(), ALL);

    assertThat(gapService.asksNothing(CLUB, question(OTHER_WORDS))).isTrue();
    assertThat(gapService.asksNothing(CLUB, question("When do we meet?"))).isFalse();
    assertThat(gapService.asksNothing(OTHERS, question(OTHER_WORDS))).isFalse();
    assertThat(gapService.open(CLUB, ALL, 0, 10)).isEmpty();
    assertThat(kept.auditEntries())
        .extracting(AuditEntry::kind)
        .containsExactly(AuditEntry.Kind.NOT_A_QUESTION);
  }

  @Test
  void teachingFillsEveryGapThatMeansTheQuestionAndTheOneItCameFrom() {
    gapService.recordUnanswered(unanswered(ANA, WHERE, 0));
    gapService.recordUnanswered(unanswered(ANA, "site?", 0));
    GapId vague = gapService.open(CLUB, ALL, 1, 1).getFirst().id();

    teachingService.teach(
        CLUB, ROSA, new TeachingDraft.Text(OTHER_WORDS, "On Fly.io.", ""), Optional.of(vague));

    assertThat(gapService.open(CLUB, ALL, 0, 10)).isEmpty();
  }

  @Test
  void whatIsTaughtAndYetMissedIsOpenAgain() {
    gapService.recordUnanswered(unanswered(ANA, WHERE, 0));
    teachingService.teach(
        CLUB, ROSA, new TeachingDraft.Text(WHERE, "On Fly.io.", ""), Optional.empty());
    assertThat(gapService.countOpen(CLUB, ALL)).isZero();

    gapService.recordUnanswered(unanswered(BEN, WHERE, 60));

    assertThat(gapService.countOpen(CLUB, ALL)).isEqualTo(1);
  }

  @Test
  void whoeverWantsToBeToldIsToldOnceThereIsAnAnswer() {
    UnansweredQuestion unanswered = unanswered(ANA, WHERE, 0);
    gapService.recordUnanswered(unanswered);
    assertThat(gapService.addNotifyRequest(unanswered, ANA, false)).isTrue();
    assertThat(gapService.addNotifyRequest(unanswered, ANA, false)).isTrue();
    assertThat(gapService.due(10)).isEmpty();

    teachingService.teach(
        CLUB, ROSA, new TeachingDraft.Text(OTHER_WORDS, "On Fly.io.", ""), Optional.empty());

    List<NotifyRequest> due =
        gapService.due(10).stream().map(GapRepository.Due::notifyRequest).toList();
    assertThat(due)
        .extracting(NotifyRequest::member, NotifyRequest::channel, NotifyRequest::question)
        .containsExactly(tuple(ANA, LOBBY, WHERE));
    assertThat(gapService.takeNotifyRequest(due.getFirst())).isTrue();
    assertThat(gapService.takeNotifyRequest(due.getFirst())).isFalse();
    assertThat(gapService.due(10)).isEmpty();
  }

  @Test
  void whoSawTheReplyAloneIsToldInPrivate() {
    gapService.addNotifyRequest(unanswered(ANA, WHERE, 0), ANA, true);
    gapService.addNotifyRequest(unanswered(BEN, WHERE, 0), BEN, false);

    teachingService.teach(
        CLUB, ROSA, new TeachingDraft.Text(WHERE, "On Fly.io.", ""), Optional.empty());

    assertThat(gapService.due(10))
        .extracting(due -> due.notifyRequest().member(), due -> due.notifyRequest().seenIn())
        .containsExactlyInAnyOrder(tuple(ANA, Optional.empty()), tuple(BEN, Optional.of(LOBBY)));
  }

  @Test
  void aWishComesBeforeTheGapIsKeptAndIsKeptAllTheSame() {
    assertThat(gapService.addNotifyRequest(unanswered(ANA, WHERE, 0), ANA, false)).isTrue();

    assertThat(gapService.countOpen(CLUB, ALL)).isEqualTo(1);
  }

  @Test
  void whileNothingCanBeKeptNothingBreaks() {
    kept.breakDown();

    UnansweredQuestion unanswered = unanswered(ANA, WHERE, 0);
    gapService.recordUnanswered(unanswered);
    assertThat(gapService.addNotifyRequest(unanswered, ANA, false)).isFalse();
    assertThatThrownBy(() -> gapService.due(10)).isInstanceOf(StoreUnavailable.class);
    assertThat(gapService.asksNothing(CLUB, question(WHERE))).isFalse();
    assertThat(
            teachingService.teach(
                CLUB, ROSA, new TeachingDraft.Text(WHERE, "On Fly.io.", ""), Optional.empty()))
        .isInstanceOf(TeachOutcome.Holds.class);

    kept.repair();
    assertThat(gapService.countOpen(CLUB, ALL)).isZero();
  }

  @Test
  void openGapsAreForgottenInTimeAndDecisionsAreNot() {
    gapService.recordUnanswered(unanswered(ANA, WHERE, 0));
    gapService.recordUnanswered(unanswered(ANA, "When do we meet?", 0));
    gapService.recordUnanswered(unanswered(ANA, "lol what", 0));
    gapService.ignore(CLUB, ROSA, open("When do we meet?"), ALL);
    gapService.isNone(CLUB, ROSA, open("lol what"), ALL);

    assertThat(kept.forgetBefore(TEN.plusSeconds(1))).isEqualTo(3);
    nanos.addAndGet(GapService.MOMENT.toNanos());

    assertThat(gapService.countOpen(CLUB, ALL)).isZero();
    assertThat(gapService.asksNothing(CLUB, question("lol what"))).isTrue();
    gapService.recordUnanswered(unanswered(ANA, "When do we meet?", 60));
    assertThat(gapService.countOpen(CLUB, ALL)).isZero();
  }

  /// As after a reload, when what was asked in many guilds has to be read anew.
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whoeverMissesAnAnswerWaitsForNothingToBeReadAndNothingIsLost() {
    List<Runnable> later = new ArrayList<>();
    GapService slow = new GapService(kept, sense, clock, nanos::get, new Random(3), later::add);
    sense.before(() -> {
      throw new AssertionError("nobody waits for a model");
    });
    slow.recordUnanswered(unanswered(ANA, WHERE, 0));
    slow.recordUnanswered(unanswered(BEN, OTHER_WORDS, 60));

    assertThat(later).as("once for both").hasSize(1);
    assertThat(kept.recent(CLUB, 9)).extracting(Gap::question).containsExactly(OTHER_WORDS, WHERE);
    assertThat(slow.lastIn(CLUB, LOBBY, ALL)).as("taught already").hasValue(OTHER_WORDS);
    assertThat(slow.countOpen(CLUB, ALL)).as("shown a moment later").isZero();
    sense.before(() -> {});
    later.removeFirst().run();
    assertThat(slow.open(CLUB, ALL, 0, 9))
        .extracting(Gap::question, Gap::asked)
        .containsExactly(tuple(WHERE, 2));
  }

  @Test
  void whatAKilledProcessDidNotComeToIsMergedByTheNext() {
    GapService killed = new GapService(kept, sense, clock, nanos::get, new Random(3), _ -> {});
    killed.recordUnanswered(unanswered(ANA, WHERE, 0));
    killed.recordUnanswered(unanswered(BEN, OTHER_WORDS, 60));

    assertThat(gapService.countOpen(CLUB, ALL)).isEqualTo(1);
    assertThat(gapService.open(CLUB, ALL, 0, 9)).extracting(Gap::asked).containsExactly(2);
  }

  @Test
  void whileWhatAsksNothingHasToBeReadAnewThereIsSilence() {
    gapService.recordUnanswered(unanswered(ANA, WHERE, 0));
    gapService.isNone(CLUB, ROSA, open(WHERE), ALL);
    List<Runnable> later = new ArrayList<>();
    GapService slow = new GapService(kept, sense, clock, nanos::get, new Random(3), later::add);

    assertThat(slow.asksNothing(CLUB, question("When do we meet?"))).isTrue();
    assertThat(slow.asksNothing(CLUB, question("When do we meet?"))).isTrue();
    assertThat(later).hasSize(1);
    later.removeFirst().run();

    assertThat(slow.asksNothing(CLUB, question("When do we meet?"))).isFalse();
    assertThat(slow.asksNothing(CLUB, question(OTHER_WORDS))).isTrue();
  }

  private GapId open(String question) {
    return gapService.open(CLUB, ALL, 0, 10).stream()
        .filter(gap -> gap.question().equals(question))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UnansweredQuestion unanswered(UserId asker, String question, int seconds) {
    return new UnansweredQuestion(
        new AnswerId("a" + answers++),
        CLUB,
        LOBBY,
        Optional.empty(),
        asker,
        question,
        TEN.plusSeconds(seconds),
        Optional.of(LOBBY));
  }

  private static Question question(String text) {
    return Question.of(text).orElseThrow();
  }
}
