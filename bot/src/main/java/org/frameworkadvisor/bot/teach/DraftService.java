package org.frameworkadvisor.bot.teach;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RandomName;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;

/// Teaches where a moderator writes, looks at it, and confirms, with a restart in between or not.
public final class DraftService {
  /// How long something may wait to be confirmed.
  public static final Duration KEPT = Duration.ofDays(1);

  private final TeachingService teachingService;
  private final DraftRepository drafts;
  private final InstantSource clock;
  private final RandomGenerator random;

  /// @param random where drafts get their names from: one that cannot be predicted
  public DraftService(
      TeachingService teachingService,
      DraftRepository drafts,
      InstantSource clock,
      RandomGenerator random) {
    this.teachingService = teachingService;
    this.drafts = drafts;
    this.clock = clock;
    this.random = random;
  }

  /// A new draft, kept.
  ///
  /// @param edits the answer that it changes; empty for a new one
  /// @param gap the gap that it fills; empty where it fills none
  /// @throws StoreUnavailable where it cannot be kept now
  public TeachingDraft begin(
      GuildId guild,
      UserId teacher,
      TeachingDraft.Text text,
      Optional<TaughtId> edits,
      Optional<GapId> gap) {
    TeachingDraft draft =
        new TeachingDraft(
            RandomName.next(random), guild, teacher, text, edits, gap, clock.instant());
    drafts.keep(draft);
    return draft;
  }

  /// A draft in other words, kept in its place.
  ///
  /// @throws StoreUnavailable where it cannot be kept now
  public TeachingDraft write(TeachingDraft draft, String question, String answer) {
    TeachingDraft.Text text = new TeachingDraft.Text(question, answer, draft.text().link());
    return keep(draft, text, draft.edits(), draft.at());
  }

  /// A draft that changes another taught answer instead of adding one, kept in its place.
  ///
  /// @throws StoreUnavailable where it cannot be kept now
  public TeachingDraft instead(TeachingDraft draft, TaughtId edits) {
    return keep(draft, draft.text(), Optional.of(edits), clock.instant());
  }

  private TeachingDraft keep(
      TeachingDraft draft, TeachingDraft.Text text, Optional<TaughtId> edits, Instant at) {
    TeachingDraft now =
        new TeachingDraft(
            draft.name(), draft.guild(), draft.teacher(), text, edits, draft.gap(), at);
    drafts.keep(now);
    return now;
  }

  /// A moderator's draft by its name; empty where it is confirmed, cancelled, forgotten by now, or
  /// another moderator's.
  ///
  /// @throws StoreUnavailable where it cannot be read now
  public Optional<TeachingDraft> find(GuildId guild, UserId teacher, String name) {
    return drafts
        .find(name)
        .filter(draft -> draft.guild().equals(guild) && draft.teacher().equals(teacher));
  }

  /// Teaches what a draft says. Confirmed twice, it is taught once.
  public TeachOutcome confirm(TeachingDraft draft) {
    TeachOutcome outcome = teachingService.confirm(draft);
    if (outcome instanceof TeachOutcome.Same) {
      cancel(draft);
    }
    return outcome;
  }

  /// Forgets a draft.
  public void cancel(TeachingDraft draft) {
    try {
      drafts.forget(draft.name());
    } catch (StoreUnavailable e) {
      // It is forgotten in a day.
      return;
    }
  }
}
