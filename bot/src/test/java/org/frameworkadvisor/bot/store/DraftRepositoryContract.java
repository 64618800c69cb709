package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.DraftRepository;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.TeachingDraft;
import org.junit.jupiter.api.Test;

/// What all [DraftRepository] do.
abstract class DraftRepositoryContract {
  private static final Instant TEN = Instant.parse("2026-11-26T10:00:00.003Z");

  /// No drafts yet.
  abstract DraftRepository drafts();

  @Test
  void aDraftComesBackAsItWent() {
    TeachingDraft bare = draft("d1", "one", Optional.empty(), Optional.empty());
    TeachingDraft full =
        draft("d2", "two", Optional.of(new TaughtId("t1")), Optional.of(new GapId("p1")));
    drafts().keep(bare);
    drafts().keep(full);

    assertThat(drafts().find("d1")).hasValue(bare);
    assertThat(drafts().find("d2")).hasValue(full);
    assertThat(drafts().find("d3")).isEmpty();
  }

  @Test
  void oneKeptAgainIsReplaced() {
    drafts().keep(draft("d1", "one", Optional.empty(), Optional.empty()));
    TeachingDraft now = draft("d1", "two", Optional.of(new TaughtId("t1")), Optional.empty());
    drafts().keep(now);

    assertThat(drafts().find("d1")).hasValue(now);
  }

  @Test
  void oneIsForgottenOnceAndOldOnesInTime() {
    drafts().keep(draft("d1", "one", Optional.empty(), Optional.empty()));
    assertThat(drafts().forget("d1")).isTrue();
    assertThat(drafts().forget("d1")).isFalse();

    drafts().keep(draft("d2", "two", Optional.empty(), Optional.empty()));
    assertThat(drafts().forgetDraftsBefore(TEN)).isZero();
    assertThat(drafts().forgetDraftsBefore(TEN.plusMillis(1))).isEqualTo(1);
    assertThat(drafts().find("d2")).isEmpty();
  }

  static TeachingDraft draft(String name) {
    return draft(name, "one", Optional.empty(), Optional.empty());
  }

  private static TeachingDraft draft(
      String name, String answer, Optional<TaughtId> edits, Optional<GapId> gap) {
    return new TeachingDraft(
        name,
        new GuildId("g1"),
        new UserId("rosa"),
        new TeachingDraft.Text("What is WSGI?", answer, "https://discord.com/channels/1/2/3"),
        edits,
        gap,
        TEN);
  }
}
