package org.frameworkadvisor.bot.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.Recalled;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.exchange.TaughtId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.twin.InMemoryDrafts;
import org.frameworkadvisor.bot.twin.InMemoryGaps;
import org.frameworkadvisor.bot.twin.InMemoryTaughtAnswers;
import org.frameworkadvisor.bot.twin.LiteralSense;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TeachTest {
  private static final GuildId CLUB = new GuildId("g1");
  private static final GuildId OTHERS = new GuildId("g2");
  private static final UserId ROSA = new UserId("rosa");
  private static final UserId TOM = new UserId("tom");
  private static final Instant TEN = Instant.parse("2026-11-26T10:00:00Z");
  private static final String WHERE = "Where do we host the site?";
  private static final Draft.Text HOSTING =
      new Draft.Text(
          WHERE, "On Fly.io, in the region *fra*.", "https://discord.com/channels/1/2/3");

  private final InMemoryDrafts drafts = new InMemoryDrafts();
  private final InMemoryTaughtAnswers kept = new InMemoryTaughtAnswers(drafts);
  private final InMemoryGaps gaps = new InMemoryGaps();
  private final LiteralSense sense = new LiteralSense().same(WHERE, "where is the site hosted");
  private final AtomicLong nanos = new AtomicLong();
  private final Teach teach = inAnotherProcess();

  private Teach inAnotherProcess() {
    InstantSource clock = InstantSource.fixed(TEN);
    Gather gather = new Gather(gaps, sense, clock, nanos::get, new Random(1), Runnable::run);
    return new Teach(kept, gather, sense, clock, nanos::get, new Random(2));
  }

  @Test
  void whatWasTaughtIsFoundAtOnceInOtherWordsAndWordForWord() {
    TaughtAnswer taught = taught(HOSTING);

    assertThat(found(CLUB, "where is the site hosted")).hasValue(taught);
    assertThat(taught.answer()).isEqualTo("On Fly.io, in the region *fra*.");
    assertThat(found(CLUB, "Who hosts the site?")).isEmpty();
  }

  @Test
  void noOtherGuildGetsIt() {
    TaughtAnswer taught = taught(HOSTING);

    assertThat(found(OTHERS, WHERE)).isEmpty();
    assertThat(teach.taught(OTHERS)).isEmpty();
    assertThat(teach.edit(OTHERS, TOM, taught.id(), HOSTING))
        .isInstanceOf(TeachOutcome.Unknown.class);
    assertThat(teach.forget(OTHERS, TOM, taught.id())).isInstanceOf(TeachOutcome.Unknown.class);
    assertThat(teach.undo(OTHERS, TOM, taught.id())).isInstanceOf(TeachOutcome.Unknown.class);
  }

  @Test
  void anotherProcessSeesItASecondLater() {
    Teach elsewhere = inAnotherProcess();
    assertThat(elsewhere.find(CLUB, question(WHERE), 1)).isEmpty();
    taught(HOSTING);
    assertThat(elsewhere.find(CLUB, question(WHERE), 1)).isEmpty();

    nanos.addAndGet(Changes.MOMENT.toNanos());

    assertThat(elsewhere.find(CLUB, question(WHERE), 1)).isPresent();
  }

  @Test
  void aReloadOfTheContentKeepsIt() {
    TaughtAnswer taught = taught(HOSTING);
    sense.change("v2");
    nanos.addAndGet(Changes.MOMENT.toNanos());

    assertThat(found(CLUB, WHERE)).hasValue(taught);
  }

  @Test
  void whatAnEarlierStateOfTheContentReadIsNotCompared() {
    TaughtAnswer taught = taught(HOSTING);
    assertThat(found(CLUB, "where is the site hosted")).hasValue(taught);

    sense.change("v2");

    assertThat(found(CLUB, "where is the site hosted")).as("at once").hasValue(taught);
    assertThat(sense.lessonsRead()).isEqualTo(2);
  }

  @Test
  void onlyWhatIsNewIsRead() {
    taught(HOSTING);
    taught(new Draft.Text("When do we meet?", "On Mondays.", ""));

    assertThat(sense.lessonsRead()).isEqualTo(2);
  }

  @Test
  void theSameQuestionIsNotTaughtTwice() {
    TaughtAnswer taught = taught(HOSTING);

    assertThat(teach(new Draft.Text("where is the site hosted", "In Paris.", "")))
        .isEqualTo(new TeachOutcome.Known(taught));
    assertThat(teach.taught(CLUB)).containsExactly(taught);
  }

  @Test
  void editingChangesWhatIsFound() {
    TaughtId id = taught(HOSTING).id();
    Draft.Text moved = new Draft.Text("Where is our site?", "In Paris.", "");

    assertThat(teach.edit(CLUB, TOM, id, moved)).isInstanceOf(TeachOutcome.Holds.class);

    assertThat(found(CLUB, "Where is our site?")).map(TaughtAnswer::answer).hasValue("In Paris.");
    assertThat(found(CLUB, WHERE)).isEmpty();
    assertThat(teach.edit(CLUB, TOM, id, moved)).isInstanceOf(TeachOutcome.Same.class);
    assertThat(kept.versions(CLUB, id)).hasSize(2);
  }

  @Test
  void whatIsForgottenComesBackByUndoing() {
    TaughtId id = taught(HOSTING).id();

    assertThat(teach.forget(CLUB, TOM, id)).isInstanceOf(TeachOutcome.Gone.class);
    assertThat(found(CLUB, WHERE)).isEmpty();
    assertThat(teach.taught(CLUB)).isEmpty();

    assertThat(teach.undo(CLUB, ROSA, id)).isInstanceOf(TeachOutcome.Holds.class);
    assertThat(found(CLUB, WHERE)).map(TaughtAnswer::answer).hasValue(HOSTING.answer());
  }

  @Test
  void undoingTakesAnEditBackAndThenTheUndoing() {
    TaughtId id = taught(HOSTING).id();
    teach.edit(CLUB, TOM, id, new Draft.Text(WHERE, "In Paris.", ""));

    teach.undo(CLUB, ROSA, id);
    assertThat(found(CLUB, WHERE)).map(TaughtAnswer::answer).hasValue(HOSTING.answer());
    teach.undo(CLUB, ROSA, id);
    assertThat(found(CLUB, WHERE)).map(TaughtAnswer::answer).hasValue("In Paris.");
  }

  @Test
  void undoingTheTeachingForgets() {
    TaughtId id = taught(HOSTING).id();

    assertThat(teach.undo(CLUB, ROSA, id)).isInstanceOf(TeachOutcome.Gone.class);
    assertThat(found(CLUB, WHERE)).isEmpty();
  }

  @Test
  void whatIsForgottenDoesNotComeBackBesideANewOne() {
    TaughtId old = taught(HOSTING).id();
    teach.forget(CLUB, ROSA, old);
    TaughtAnswer now = taught(new Draft.Text(WHERE, "In Paris.", ""));

    assertThat(teach.undo(CLUB, ROSA, old)).isEqualTo(new TeachOutcome.Known(now));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000", "\u200B\u200B", "?!…", "👍"})
  void whatHasNoWordsIsRefused(String nothing) {
    assertThat(teach(new Draft.Text(nothing, "In Paris.", "")))
        .isInstanceOf(TeachOutcome.Refused.class);
    assertThat(teach(new Draft.Text(WHERE, nothing, ""))).isInstanceOf(TeachOutcome.Refused.class);
    assertThat(kept.acts()).isEmpty();
  }

  @Test
  void whatIsTooLongIsRefusedAndWhatJustFitsIsNot() {
    assertThat(teach(new Draft.Text("a".repeat(601), "In Paris.", "")))
        .isInstanceOf(TeachOutcome.Refused.class);
    assertThat(teach(new Draft.Text(WHERE, "a".repeat(4_001), "")))
        .isInstanceOf(TeachOutcome.Refused.class);
    assertThat(teach(new Draft.Text(WHERE, "a".repeat(4_000), "")))
        .isInstanceOf(TeachOutcome.Holds.class);
  }

  @Test
  void everyChangeIsInTheLogWithWhoMadeIt() {
    TaughtId id = taught(HOSTING).id();
    teach.edit(CLUB, TOM, id, new Draft.Text(WHERE, "In Paris.", ""));
    teach.forget(CLUB, TOM, id);
    teach.undo(CLUB, ROSA, id);

    assertThat(kept.acts())
        .extracting(Act::kind, Act::actor, Act::about)
        .containsExactly(
            tuple(Act.Kind.TAUGHT, ROSA, id.value()),
            tuple(Act.Kind.EDITED, TOM, id.value()),
            tuple(Act.Kind.FORGOT, TOM, id.value()),
            tuple(Act.Kind.UNDONE, ROSA, id.value()));
  }

  @Test
  void whileNothingCanBeKeptWhatIsKnownIsStillFound() {
    TaughtAnswer taught = taught(HOSTING);
    kept.breakDown();
    nanos.addAndGet(Changes.MOMENT.toNanos());

    assertThat(found(CLUB, WHERE)).hasValue(taught);
    assertThat(teach(new Draft.Text("When do we meet?", "On Mondays.", "")))
        .isInstanceOf(TeachOutcome.NotKept.class);

    kept.repair();
    nanos.addAndGet(Changes.MOMENT.toNanos());
    assertThat(found(CLUB, WHERE)).hasValue(taught);
  }

  @Test
  void whatCouldNeverBeReadIsNotTakenForNothing() {
    taught(HOSTING);
    Teach started = inAnotherProcess();
    kept.breakDown();

    assertThatThrownBy(() -> started.find(CLUB, question(WHERE), 1))
        .isInstanceOf(StoreUnavailable.class);

    kept.repair();
    assertThat(started.find(CLUB, question(WHERE), 1)).isPresent();
  }

  @Test
  void theOneChangedLastComesFirst() {
    TaughtId first = taught(HOSTING).id();
    TaughtId second = taught(new Draft.Text("When do we meet?", "On Mondays.", "")).id();
    assertThat(teach.taught(CLUB)).extracting(TaughtAnswer::id).containsExactly(second, first);

    teach.edit(CLUB, ROSA, first, new Draft.Text(WHERE, "In Paris.", ""));

    assertThat(teach.taught(CLUB)).extracting(TaughtAnswer::id).containsExactly(first, second);
  }

  private TaughtAnswer taught(Draft.Text text) {
    TeachOutcome outcome = teach(text);
    assertThat(outcome).isInstanceOf(TeachOutcome.Holds.class);
    return ((TeachOutcome.Holds) outcome).now();
  }

  private TeachOutcome teach(Draft.Text text) {
    return teach.teach(CLUB, ROSA, text, Optional.empty());
  }

  private Optional<TaughtAnswer> found(GuildId guild, String asked) {
    return teach.find(guild, question(asked), 1).map(Recalled::answer);
  }

  private static Question question(String text) {
    return Question.of(text).orElseThrow();
  }

  @Test
  void aDraftIsTaughtOnceHoweverOftenItIsConfirmed() {
    TeachInSteps steps = steps(teach, Instant.EPOCH);
    Draft draft = steps.begin(CLUB, ROSA, HOSTING, Optional.empty(), Optional.empty());

    assertThat(steps.find(CLUB, ROSA, draft.name())).hasValue(draft);
    assertThat(steps.find(CLUB, TOM, draft.name())).isEmpty();
    assertThat(steps.find(OTHERS, ROSA, draft.name())).isEmpty();
    assertThat(steps.confirm(draft)).isInstanceOf(TeachOutcome.Holds.class);
    assertThat(steps.find(CLUB, ROSA, draft.name())).isEmpty();
    assertThat(steps.confirm(draft)).as("a double click").isInstanceOf(TeachOutcome.Same.class);
    assertThat(teach.taught(CLUB)).hasSize(1);
    assertThat(kept.acts()).hasSize(1);
  }

  private TeachInSteps steps(Teach by, Instant now) {
    return new TeachInSteps(by, drafts, InstantSource.fixed(now), new Random(3));
  }

  @Test
  void aDraftThatIsGoneIsNotTaughtAgainWhateverHappenedMeanwhile() {
    TeachInSteps steps = steps(teach, Instant.EPOCH);
    Draft draft = steps.begin(CLUB, ROSA, HOSTING, Optional.empty(), Optional.empty());
    steps.confirm(draft);
    teach.forget(CLUB, TOM, teach.taught(CLUB).getFirst().id());

    assertThat(steps.confirm(draft)).isInstanceOf(TeachOutcome.Unknown.class);
    assertThat(teach.taught(CLUB)).isEmpty();
  }

  /// Neither process has seen yet what the other did when it begins.
  @Test
  void ofTwoModeratorsAtOnceTheSecondIsToldWhatTheFirstTaughtAndMayReplaceIt() {
    Teach elsewhere = inAnotherProcess();
    Draft.Text other = new Draft.Text("where is the site hosted", "In Paris.", "");
    Draft ours = steps(teach, TEN).begin(CLUB, ROSA, HOSTING, Optional.empty(), Optional.empty());
    TeachInSteps toms = new TeachInSteps(elsewhere, drafts, () -> TEN, new Random(4));
    Draft theirs = toms.begin(CLUB, TOM, other, Optional.empty(), Optional.empty());
    assertThat(elsewhere.problem(theirs)).isEmpty();
    assertThat(teach.problem(ours)).isEmpty();

    TeachOutcome first = steps(teach, TEN).confirm(ours);
    TeachOutcome second = toms.confirm(theirs);

    TaughtAnswer taught = ((TeachOutcome.Holds) first).now();
    assertThat(second).isEqualTo(new TeachOutcome.Known(taught));
    assertThat(kept.acts()).hasSize(1);
    Draft instead = toms.instead(theirs, taught.id());
    assertThat(toms.confirm(instead)).isInstanceOf(TeachOutcome.Holds.class);
    assertThat(teach.taught(CLUB)).extracting(TaughtAnswer::answer).containsExactly("In Paris.");
  }

  @Test
  void whatComesInBetweenTheDecisionAndTheTransactionIsSeen() {
    Gather gather = new Gather(gaps, sense, () -> TEN, nanos::get, new Random(5), Runnable::run);
    Runnable first = () -> taught(HOSTING);
    Teach held =
        new Teach(
            new OvertakenOnce(kept, first), gather, sense, () -> TEN, nanos::get, new Random(6));

    TeachOutcome outcome =
        held.teach(
            CLUB,
            TOM,
            new Draft.Text("where is the site hosted", "In Paris.", ""),
            Optional.empty());

    assertThat(outcome).isInstanceOf(TeachOutcome.Known.class);
    assertThat(kept.acts()).hasSize(1);
  }

  @Test
  void whoEditsWhatAnotherHasJustChangedIsToldAndMayReplaceIt() {
    TaughtId id = taught(HOSTING).id();
    TeachInSteps earlier = steps(teach, TEN.minusSeconds(60));
    Draft.Text moved = new Draft.Text(WHERE, "In Paris.", "");
    Draft draft = earlier.begin(CLUB, TOM, moved, Optional.of(id), Optional.empty());

    assertThat(earlier.confirm(earlier.write(draft, WHERE, "In Paris.")))
        .isInstanceOf(TeachOutcome.Known.class);
    TeachInSteps later = steps(teach, TEN.plusSeconds(60));
    assertThat(later.confirm(later.instead(draft, id))).isInstanceOf(TeachOutcome.Holds.class);
    assertThat(found(CLUB, WHERE)).map(TaughtAnswer::answer).hasValue("In Paris.");
  }

  /// Lets another change come just before the first one that it is given.
  private static final class OvertakenOnce implements TaughtAnswers {
    private final TaughtAnswers kept;
    private Runnable first;

    OvertakenOnce(TaughtAnswers kept, Runnable first) {
      this.kept = kept;
      this.first = first;
    }

    @Override
    public Appended append(Version version, Act act, long seen, Optional<String> draft) {
      first.run();
      first = () -> {};
      return kept.append(version, act, seen, draft);
    }

    @Override
    public List<Version> newest(GuildId guild) {
      return kept.newest(guild);
    }

    @Override
    public List<Version> versions(GuildId guild, TaughtId id) {
      return kept.versions(guild, id);
    }

    @Override
    public long changes() {
      return kept.changes();
    }
  }
}
