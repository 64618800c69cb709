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
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.twin.InMemoryDraftRepository;
import org.frameworkadvisor.bot.twin.InMemoryGapRepository;
import org.frameworkadvisor.bot.twin.InMemoryTaughtAnswerRepository;
import org.frameworkadvisor.bot.twin.LiteralQuestionSimilarity;
import org.frameworkadvisor.knowledge.search.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TeachingServiceTest {
  private static final GuildId CLUB = new GuildId("g1");
  private static final GuildId OTHERS = new GuildId("g2");
  private static final UserId ROSA = new UserId("rosa");
  private static final UserId TOM = new UserId("tom");
  private static final Instant TEN = Instant.parse("2026-11-26T10:00:00Z");
  private static final String WHERE = "Where do we host the site?";
  private static final TeachingDraft.Text HOSTING =
      new TeachingDraft.Text(
          WHERE, "On Fly.io, in the region *fra*.", "https://discord.com/channels/1/2/3");

  private final InMemoryDraftRepository drafts = new InMemoryDraftRepository();
  private final InMemoryTaughtAnswerRepository kept = new InMemoryTaughtAnswerRepository(drafts);
  private final InMemoryGapRepository gaps = new InMemoryGapRepository();
  private final LiteralQuestionSimilarity sense =
      new LiteralQuestionSimilarity().same(WHERE, "where is the site hosted");
  private final AtomicLong nanos = new AtomicLong();
  private final TeachingService teachingService = inAnotherProcess();

  private TeachingService inAnotherProcess() {
    InstantSource clock = InstantSource.fixed(TEN);
    GapService gapService =
        new GapService(gaps, sense, clock, nanos::get, new Random(1), Runnable::run);
    return new TeachingService(kept, gapService, sense, clock, nanos::get, new Random(2));
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
    assertThat(teachingService.taught(OTHERS)).isEmpty();
    assertThat(teachingService.edit(OTHERS, TOM, taught.id(), HOSTING))
        .isInstanceOf(TeachOutcome.Unknown.class);
    assertThat(teachingService.forget(OTHERS, TOM, taught.id()))
        .isInstanceOf(TeachOutcome.Unknown.class);
    assertThat(teachingService.undo(OTHERS, TOM, taught.id()))
        .isInstanceOf(TeachOutcome.Unknown.class);
  }

  @Test
  void anotherProcessSeesItASecondLater() {
    TeachingService elsewhere = inAnotherProcess();
    assertThat(elsewhere.find(CLUB, question(WHERE), 1)).isEmpty();
    taught(HOSTING);
    assertThat(elsewhere.find(CLUB, question(WHERE), 1)).isEmpty();

    nanos.addAndGet(TaughtChangeCounter.MOMENT.toNanos());

    assertThat(elsewhere.find(CLUB, question(WHERE), 1)).isPresent();
  }

  @Test
  void aReloadOfTheContentKeepsIt() {
    TaughtAnswer taught = taught(HOSTING);
    sense.change("v2");
    nanos.addAndGet(TaughtChangeCounter.MOMENT.toNanos());

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
    taught(new TeachingDraft.Text("When do we meet?", "On Mondays.", ""));

    assertThat(sense.lessonsRead()).isEqualTo(2);
  }

  @Test
  void theSameQuestionIsNotTaughtTwice() {
    TaughtAnswer taught = taught(HOSTING);

    assertThat(teach(new TeachingDraft.Text("where is the site hosted", "In Paris.", "")))
        .isEqualTo(new TeachOutcome.Known(taught));
    assertThat(teachingService.taught(CLUB)).containsExactly(taught);
  }

  @Test
  void editingChangesWhatIsFound() {
    TaughtId id = taught(HOSTING).id();
    TeachingDraft.Text moved = new TeachingDraft.Text("Where is our site?", "In Paris.", "");

    assertThat(teachingService.edit(CLUB, TOM, id, moved)).isInstanceOf(TeachOutcome.Holds.class);

    assertThat(found(CLUB, "Where is our site?")).map(TaughtAnswer::answer).hasValue("In Paris.");
    assertThat(found(CLUB, WHERE)).isEmpty();
    assertThat(teachingService.edit(CLUB, TOM, id, moved)).isInstanceOf(TeachOutcome.Same.class);
    assertThat(kept.versions(CLUB, id)).hasSize(2);
  }

  @Test
  void whatIsForgottenComesBackByUndoing() {
    TaughtId id = taught(HOSTING).id();

    assertThat(teachingService.forget(CLUB, TOM, id)).isInstanceOf(TeachOutcome.Gone.class);
    assertThat(found(CLUB, WHERE)).isEmpty();
    assertThat(teachingService.taught(CLUB)).isEmpty();

    assertThat(teachingService.undo(CLUB, ROSA, id)).isInstanceOf(TeachOutcome.Holds.class);
    assertThat(found(CLUB, WHERE)).map(TaughtAnswer::answer).hasValue(HOSTING.answer());
  }

  @Test
  void undoingTakesAnEditBackAndThenTheUndoing() {
    TaughtId id = taught(HOSTING).id();
    teachingService.edit(CLUB, TOM, id, new TeachingDraft.Text(WHERE, "In Paris.", ""));

    teachingService.undo(CLUB, ROSA, id);
    assertThat(found(CLUB, WHERE)).map(TaughtAnswer::answer).hasValue(HOSTING.answer());
    teachingService.undo(CLUB, ROSA, id);
    assertThat(found(CLUB, WHERE)).map(TaughtAnswer::answer).hasValue("In Paris.");
  }

  @Test
  void undoingTheTeachingForgets() {
    TaughtId id = taught(HOSTING).id();

    assertThat(teachingService.undo(CLUB, ROSA, id)).isInstanceOf(TeachOutcome.Gone.class);
    assertThat(found(CLUB, WHERE)).isEmpty();
  }

  @Test
  void whatIsForgottenDoesNotComeBackBesideANewOne() {
    TaughtId old = taught(HOSTING).id();
    teachingService.forget(CLUB, ROSA, old);
    TaughtAnswer now = taught(new TeachingDraft.Text(WHERE, "In Paris.", ""));

    assertThat(teachingService.undo(CLUB, ROSA, old)).isEqualTo(new TeachOutcome.Known(now));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000", "\u200B\u200B", "?!…", "👍"})
  void whatHasNoWordsIsRefused(String nothing) {
    assertThat(teach(new TeachingDraft.Text(nothing, "In Paris.", "")))
        .isInstanceOf(TeachOutcome.Refused.class);
    assertThat(teach(new TeachingDraft.Text(WHERE, nothing, "")))
        .isInstanceOf(TeachOutcome.Refused.class);
    assertThat(kept.auditEntries()).isEmpty();
  }

  @Test
  void whatIsTooLongIsRefusedAndWhatJustFitsIsNot() {
    assertThat(teach(new TeachingDraft.Text("a".repeat(601), "In Paris.", "")))
        .isInstanceOf(TeachOutcome.Refused.class);
    assertThat(teach(new TeachingDraft.Text(WHERE, "a".repeat(4_001), "")))
        .isInstanceOf(TeachOutcome.Refused.class);
    assertThat(teach(new TeachingDraft.Text(WHERE, "a".repeat(4_000), "")))
        .isInstanceOf(TeachOutcome.Holds.class);
  }

  @Test
  void everyChangeIsInTheLogWithWhoMadeIt() {
    TaughtId id = taught(HOSTING).id();
    teachingService.edit(CLUB, TOM, id, new TeachingDraft.Text(WHERE, "In Paris.", ""));
    teachingService.forget(CLUB, TOM, id);
    teachingService.undo(CLUB, ROSA, id);

    assertThat(kept.auditEntries())
        .extracting(AuditEntry::kind, AuditEntry::actor, AuditEntry::about)
        .containsExactly(
            tuple(AuditEntry.Kind.TAUGHT, ROSA, id.value()),
            tuple(AuditEntry.Kind.EDITED, TOM, id.value()),
            tuple(AuditEntry.Kind.FORGOT, TOM, id.value()),
            tuple(AuditEntry.Kind.UNDONE, ROSA, id.value()));
  }

  @Test
  void whileNothingCanBeKeptWhatIsKnownIsStillFound() {
    TaughtAnswer taught = taught(HOSTING);
    kept.breakDown();
    nanos.addAndGet(TaughtChangeCounter.MOMENT.toNanos());

    assertThat(found(CLUB, WHERE)).hasValue(taught);
    assertThat(teach(new TeachingDraft.Text("When do we meet?", "On Mondays.", "")))
        .isInstanceOf(TeachOutcome.NotKept.class);

    kept.repair();
    nanos.addAndGet(TaughtChangeCounter.MOMENT.toNanos());
    assertThat(found(CLUB, WHERE)).hasValue(taught);
  }

  @Test
  void whatCouldNeverBeReadIsNotTakenForNothing() {
    taught(HOSTING);
    TeachingService started = inAnotherProcess();
    kept.breakDown();

    assertThatThrownBy(() -> started.find(CLUB, question(WHERE), 1))
        .isInstanceOf(StoreUnavailable.class);

    kept.repair();
    assertThat(started.find(CLUB, question(WHERE), 1)).isPresent();
  }

  @Test
  void theOneChangedLastComesFirst() {
    TaughtId first = taught(HOSTING).id();
    TaughtId second = taught(new TeachingDraft.Text("When do we meet?", "On Mondays.", "")).id();
    assertThat(teachingService.taught(CLUB))
        .extracting(TaughtAnswer::id)
        .containsExactly(second, first);

    teachingService.edit(CLUB, ROSA, first, new TeachingDraft.Text(WHERE, "In Paris.", ""));

    assertThat(teachingService.taught(CLUB))
        .extracting(TaughtAnswer::id)
        .containsExactly(first, second);
  }

  private TaughtAnswer taught(TeachingDraft.Text text) {
    TeachOutcome outcome = teach(text);
    assertThat(outcome).isInstanceOf(TeachOutcome.Holds.class);
    return ((TeachOutcome.Holds) outcome).now();
  }

  private TeachOutcome teach(TeachingDraft.Text text) {
    return teachingService.teach(CLUB, ROSA, text, Optional.empty());
  }

  private Optional<TaughtAnswer> found(GuildId guild, String asked) {
    return teachingService.find(guild, question(asked), 1).map(TaughtAnswer.Match::answer);
  }

  private static Question question(String text) {
    return Question.of(text).orElseThrow();
  }

  @Test
  void aDraftIsTaughtOnceHoweverOftenItIsConfirmed() {
    DraftService draftService = draftService(teachingService, Instant.EPOCH);
    TeachingDraft draft =
        draftService.begin(CLUB, ROSA, HOSTING, Optional.empty(), Optional.empty());

    assertThat(draftService.find(CLUB, ROSA, draft.name())).hasValue(draft);
    assertThat(draftService.find(CLUB, TOM, draft.name())).isEmpty();
    assertThat(draftService.find(OTHERS, ROSA, draft.name())).isEmpty();
    assertThat(draftService.confirm(draft)).isInstanceOf(TeachOutcome.Holds.class);
    assertThat(draftService.find(CLUB, ROSA, draft.name())).isEmpty();
    assertThat(draftService.confirm(draft))
        .as("a double click")
        .isInstanceOf(TeachOutcome.Same.class);
    assertThat(teachingService.taught(CLUB)).hasSize(1);
    assertThat(kept.auditEntries()).hasSize(1);
  }

  private DraftService draftService(TeachingService by, Instant now) {
    return new DraftService(by, drafts, InstantSource.fixed(now), new Random(3));
  }

  @Test
  void aDraftThatIsGoneIsNotTaughtAgainWhateverHappenedMeanwhile() {
    DraftService draftService = draftService(teachingService, Instant.EPOCH);
    TeachingDraft draft =
        draftService.begin(CLUB, ROSA, HOSTING, Optional.empty(), Optional.empty());
    draftService.confirm(draft);
    teachingService.forget(CLUB, TOM, teachingService.taught(CLUB).getFirst().id());

    assertThat(draftService.confirm(draft)).isInstanceOf(TeachOutcome.Unknown.class);
    assertThat(teachingService.taught(CLUB)).isEmpty();
  }

  /// Neither process has seen yet what the other did when it begins.
  @Test
  void ofTwoModeratorsAtOnceTheSecondIsToldWhatTheFirstTaughtAndMayReplaceIt() {
    TeachingService elsewhere = inAnotherProcess();
    TeachingDraft.Text other = new TeachingDraft.Text("where is the site hosted", "In Paris.", "");
    TeachingDraft ours =
        draftService(teachingService, TEN)
            .begin(CLUB, ROSA, HOSTING, Optional.empty(), Optional.empty());
    DraftService toms = new DraftService(elsewhere, drafts, () -> TEN, new Random(4));
    TeachingDraft theirs = toms.begin(CLUB, TOM, other, Optional.empty(), Optional.empty());
    assertThat(elsewhere.problem(theirs)).isEmpty();
    assertThat(teachingService.problem(ours)).isEmpty();

    TeachOutcome first = draftService(teachingService, TEN).confirm(ours);
    TeachOutcome second = toms.confirm(theirs);

    TaughtAnswer taught = ((TeachOutcome.Holds) first).now();
    assertThat(second).isEqualTo(new TeachOutcome.Known(taught));
    assertThat(kept.auditEntries()).hasSize(1);
    TeachingDraft instead = toms.instead(theirs, taught.id());
    assertThat(toms.confirm(instead)).isInstanceOf(TeachOutcome.Holds.class);
    assertThat(teachingService.taught(CLUB))
        .extracting(TaughtAnswer::answer)
        .containsExactly("In Paris.");
  }

  @Test
  void whatComesInBetweenTheDecisionAndTheTransactionIsSeen() {
    GapService gapService =
        new GapService(gaps, sense, () -> TEN, nanos::get, new Random(5), Runnable::run);
    Runnable first = () -> taught(HOSTING);
    TeachingService held =
        new TeachingService(
            new OvertakenOnce(kept, first),
            gapService,
            sense,
            () -> TEN,
            nanos::get,
            new Random(6));

    TeachOutcome outcome =
        held.teach(
            CLUB,
            TOM,
            new TeachingDraft.Text("where is the site hosted", "In Paris.", ""),
            Optional.empty());

    assertThat(outcome).isInstanceOf(TeachOutcome.Known.class);
    assertThat(kept.auditEntries()).hasSize(1);
  }

  @Test
  void whoEditsWhatAnotherHasJustChangedIsToldAndMayReplaceIt() {
    TaughtId id = taught(HOSTING).id();
    DraftService earlier = draftService(teachingService, TEN.minusSeconds(60));
    TeachingDraft.Text moved = new TeachingDraft.Text(WHERE, "In Paris.", "");
    TeachingDraft draft = earlier.begin(CLUB, TOM, moved, Optional.of(id), Optional.empty());

    assertThat(earlier.confirm(earlier.write(draft, WHERE, "In Paris.")))
        .isInstanceOf(TeachOutcome.Known.class);
    DraftService later = draftService(teachingService, TEN.plusSeconds(60));
    assertThat(later.confirm(later.instead(draft, id))).isInstanceOf(TeachOutcome.Holds.class);
    assertThat(found(CLUB, WHERE)).map(TaughtAnswer::answer).hasValue("In Paris.");
  }

  /// Lets another change come just before the first one that it is given.
  private static final class OvertakenOnce implements TaughtAnswerRepository {
    private final TaughtAnswerRepository kept;
    private Runnable first;

    OvertakenOnce(TaughtAnswerRepository kept, Runnable first) {
      this.kept = kept;
      this.first = first;
    }

    @Override
    public Appended append(
        TaughtAnswerVersion version, AuditEntry auditEntry, long seen, Optional<String> draft) {
      first.run();
      first = () -> {};
      return kept.append(version, auditEntry, seen, draft);
    }

    @Override
    public List<TaughtAnswerVersion> newest(GuildId guild) {
      return kept.newest(guild);
    }

    @Override
    public List<TaughtAnswerVersion> versions(GuildId guild, TaughtId id) {
      return kept.versions(guild, id);
    }

    @Override
    public long changes() {
      return kept.changes();
    }
  }
}
