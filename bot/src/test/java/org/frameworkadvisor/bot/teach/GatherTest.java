package org.frameworkadvisor.bot.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.Audience;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.twin.InMemoryGaps;
import org.frameworkadvisor.bot.twin.InMemoryTaughtAnswers;
import org.frameworkadvisor.bot.twin.LiteralSense;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class GatherTest {
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

  private final InMemoryGaps kept = new InMemoryGaps();
  private final InMemoryTaughtAnswers taught = new InMemoryTaughtAnswers();
  private final LiteralSense sense = new LiteralSense().same(WHERE, OTHER_WORDS);
  private final AtomicLong nanos = new AtomicLong();
  private final InstantSource clock = InstantSource.fixed(TEN);
  private final Gather gather =
      new Gather(kept, sense, clock, nanos::get, new Random(1), Runnable::run);
  private final Teach teach = new Teach(taught, gather, sense, clock, nanos::get, new Random(2));
  private int answers;

  @Test
  void questionsThatMeanTheSameAreOneGapThatCountsThem() {
    Miss first = miss(ANA, WHERE, 0);
    Miss second = miss(BEN, OTHER_WORDS, 60);
    gather.missed(first);
    gather.missed(second);
    gather.missed(miss(BEN, "When do we meet?", 30));

    List<Gap> open = gather.open(CLUB, ALL, 0, 10);
    assertThat(open).extracting(Gap::question).containsExactly(WHERE, "When do we meet?");
    Gap gap = open.getFirst();
    assertThat(gap.asked()).isEqualTo(2);
    assertThat(gap.first()).isEqualTo(TEN);
    assertThat(gap.last()).isEqualTo(TEN.plusSeconds(60));
    assertThat(gather.misses(gap.id(), ALL, 10)).containsExactly(second, first);
  }

  @Test
  void theLastOneOfAChannelIsFoundWhileItIsOpen() {
    gather.missed(miss(ANA, "When do we meet?", 0));
    gather.missed(miss(ANA, WHERE, 60));
    assertThat(gather.lastIn(CLUB, LOBBY, ALL)).hasValue(WHERE);
    assertThat(gather.lastIn(CLUB, new ChannelId("c2"), ALL)).isEmpty();
    assertThat(gather.lastIn(OTHERS, LOBBY, ALL)).isEmpty();

    gather.ignore(CLUB, ROSA, open(WHERE), ALL);

    assertThat(gather.lastIn(CLUB, LOBBY, ALL)).hasValue("When do we meet?");
  }

  @Test
  void theSameAnswerIsMissedOnce() {
    Miss miss = miss(ANA, WHERE, 0);
    gather.missed(miss);
    gather.missed(miss);

    assertThat(gather.open(CLUB, ALL, 0, 10)).extracting(Gap::asked).containsExactly(1);
  }

  @Test
  void eachGuildHasItsOwn() {
    gather.missed(miss(ANA, WHERE, 0));
    GapId gap = gather.open(CLUB, ALL, 0, 10).getFirst().id();

    assertThat(gather.open(OTHERS, ALL, 0, 10)).isEmpty();
    assertThat(gather.find(OTHERS, gap, ALL)).isEmpty();
    assertThat(gather.ignore(OTHERS, ROSA, gap, ALL)).isFalse();
    assertThat(gather.isNone(OTHERS, ROSA, gap, ALL)).isFalse();
    assertThat(gather.countOpen(CLUB, ALL)).isEqualTo(1);
  }

  @Test
  void whatIsIgnoredDoesNotComeBackInOtherWords() {
    gather.missed(miss(ANA, WHERE, 0));
    GapId gap = gather.open(CLUB, ALL, 0, 10).getFirst().id();

    assertThat(gather.ignore(CLUB, ROSA, gap, ALL)).isTrue();
    assertThat(gather.ignore(CLUB, ROSA, gap, ALL)).isFalse();
    gather.missed(miss(BEN, OTHER_WORDS, 60));

    assertThat(gather.open(CLUB, ALL, 0, 10)).isEmpty();
    assertThat(gather.asksNothing(CLUB, question(WHERE))).isFalse();
    assertThat(kept.acts()).extracting(Act::kind).containsExactly(Act.Kind.GAP_IGNORED);
  }

  @Test
  void theLikeOfWhatIsNoQuestionAsksNothingInThatGuild() {
    gather.missed(miss(ANA, WHERE, 0));
    assertThat(gather.asksNothing(CLUB, question(OTHER_WORDS))).isFalse();

    gather.isNone(CLUB, ROSA, gather.open(CLUB, ALL, 0, 10).getFirst().id(), ALL);

    assertThat(gather.asksNothing(CLUB, question(OTHER_WORDS))).isTrue();
    assertThat(gather.asksNothing(CLUB, question("When do we meet?"))).isFalse();
    assertThat(gather.asksNothing(OTHERS, question(OTHER_WORDS))).isFalse();
    assertThat(gather.open(CLUB, ALL, 0, 10)).isEmpty();
    assertThat(kept.acts()).extracting(Act::kind).containsExactly(Act.Kind.NOT_A_QUESTION);
  }

  @Test
  void teachingFillsEveryGapThatMeansTheQuestionAndTheOneItCameFrom() {
    gather.missed(miss(ANA, WHERE, 0));
    gather.missed(miss(ANA, "site?", 0));
    GapId vague = gather.open(CLUB, ALL, 1, 1).getFirst().id();

    teach.teach(CLUB, ROSA, new Draft.Text(OTHER_WORDS, "On Fly.io.", ""), Optional.of(vague));

    assertThat(gather.open(CLUB, ALL, 0, 10)).isEmpty();
  }

  @Test
  void whatIsTaughtAndYetMissedIsOpenAgain() {
    gather.missed(miss(ANA, WHERE, 0));
    teach.teach(CLUB, ROSA, new Draft.Text(WHERE, "On Fly.io.", ""), Optional.empty());
    assertThat(gather.countOpen(CLUB, ALL)).isZero();

    gather.missed(miss(BEN, WHERE, 60));

    assertThat(gather.countOpen(CLUB, ALL)).isEqualTo(1);
  }

  @Test
  void whoeverWantsToBeToldIsToldOnceThereIsAnAnswer() {
    Miss miss = miss(ANA, WHERE, 0);
    gather.missed(miss);
    assertThat(gather.tell(miss, ANA)).isTrue();
    assertThat(gather.tell(miss, ANA)).isTrue();
    assertThat(gather.due(10)).isEmpty();

    teach.teach(CLUB, ROSA, new Draft.Text(OTHER_WORDS, "On Fly.io.", ""), Optional.empty());

    List<Wish> due = gather.due(10).stream().map(Gaps.Due::wish).toList();
    assertThat(due)
        .extracting(Wish::member, Wish::channel, Wish::question)
        .containsExactly(tuple(ANA, LOBBY, WHERE));
    assertThat(gather.take(due.getFirst())).isTrue();
    assertThat(gather.take(due.getFirst())).isFalse();
    assertThat(gather.due(10)).isEmpty();
  }

  @Test
  void aWishComesBeforeTheGapIsKeptAndIsKeptAllTheSame() {
    assertThat(gather.tell(miss(ANA, WHERE, 0), ANA)).isTrue();

    assertThat(gather.countOpen(CLUB, ALL)).isEqualTo(1);
  }

  @Test
  void whileNothingCanBeKeptNothingBreaks() {
    kept.breakDown();

    Miss miss = miss(ANA, WHERE, 0);
    gather.missed(miss);
    assertThat(gather.tell(miss, ANA)).isFalse();
    assertThat(gather.due(10)).isEmpty();
    assertThat(gather.asksNothing(CLUB, question(WHERE))).isFalse();
    assertThat(teach.teach(CLUB, ROSA, new Draft.Text(WHERE, "On Fly.io.", ""), Optional.empty()))
        .isInstanceOf(TeachOutcome.Holds.class);

    kept.repair();
    assertThat(gather.countOpen(CLUB, ALL)).isZero();
  }

  @Test
  void openGapsAreForgottenInTimeAndDecisionsAreNot() {
    gather.missed(miss(ANA, WHERE, 0));
    gather.missed(miss(ANA, "When do we meet?", 0));
    gather.missed(miss(ANA, "lol what", 0));
    gather.ignore(CLUB, ROSA, open("When do we meet?"), ALL);
    gather.isNone(CLUB, ROSA, open("lol what"), ALL);

    assertThat(kept.forgetBefore(TEN.plusSeconds(1))).isEqualTo(3);
    nanos.addAndGet(Gather.MOMENT.toNanos());

    assertThat(gather.countOpen(CLUB, ALL)).isZero();
    assertThat(gather.asksNothing(CLUB, question("lol what"))).isTrue();
    gather.missed(miss(ANA, "When do we meet?", 60));
    assertThat(gather.countOpen(CLUB, ALL)).isZero();
  }

  /// As after a reload, when what was asked in many guilds has to be read anew.
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whoeverMissesAnAnswerWaitsForNothingToBeReadAndNothingIsLost() {
    List<Runnable> later = new ArrayList<>();
    Gather slow = new Gather(kept, sense, clock, nanos::get, new Random(3), later::add);
    sense.before(() -> {
      throw new AssertionError("nobody waits for a model");
    });
    slow.missed(miss(ANA, WHERE, 0));
    slow.missed(miss(BEN, OTHER_WORDS, 60));

    assertThat(later).as("once for both").hasSize(1);
    assertThat(kept.recent(CLUB, 9)).extracting(Gap::question).containsExactly(OTHER_WORDS, WHERE);
    assertThat(slow.countOpen(CLUB, ALL)).as("shown a moment later").isZero();
    sense.before(() -> {});
    later.removeFirst().run();
    assertThat(slow.open(CLUB, ALL, 0, 9))
        .extracting(Gap::question, Gap::asked)
        .containsExactly(tuple(WHERE, 2));
  }

  @Test
  void whatAKilledProcessDidNotComeToIsMergedByTheNext() {
    Gather killed = new Gather(kept, sense, clock, nanos::get, new Random(3), _ -> {});
    killed.missed(miss(ANA, WHERE, 0));
    killed.missed(miss(BEN, OTHER_WORDS, 60));

    assertThat(gather.countOpen(CLUB, ALL)).isEqualTo(1);
    assertThat(gather.open(CLUB, ALL, 0, 9)).extracting(Gap::asked).containsExactly(2);
  }

  @Test
  void whileWhatAsksNothingHasToBeReadAnewThereIsSilence() {
    gather.missed(miss(ANA, WHERE, 0));
    gather.isNone(CLUB, ROSA, open(WHERE), ALL);
    List<Runnable> later = new ArrayList<>();
    Gather slow = new Gather(kept, sense, clock, nanos::get, new Random(3), later::add);

    assertThat(slow.asksNothing(CLUB, question("When do we meet?"))).isTrue();
    assertThat(slow.asksNothing(CLUB, question("When do we meet?"))).isTrue();
    assertThat(later).hasSize(1);
    later.removeFirst().run();

    assertThat(slow.asksNothing(CLUB, question("When do we meet?"))).isFalse();
    assertThat(slow.asksNothing(CLUB, question(OTHER_WORDS))).isTrue();
  }

  private GapId open(String question) {
    return gather.open(CLUB, ALL, 0, 10).stream()
        .filter(gap -> gap.question().equals(question))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Miss miss(UserId asker, String question, int seconds) {
    return new Miss(
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
