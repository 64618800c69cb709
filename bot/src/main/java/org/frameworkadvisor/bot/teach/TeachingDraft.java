package org.frameworkadvisor.bot.teach;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;

/// What a moderator is about to teach, until they confirm it. A restart does not lose it.
///
/// @param name what a button calls it: 1 to 20 letters and digits
/// @param text what is to be taught
/// @param edits the answer that it changes; empty for a new one
/// @param gap the gap that it fills; empty where it fills none
/// @param at when it was begun, or when the answer that it changes was last shown to its teacher
public record TeachingDraft(
    String name,
    GuildId guild,
    UserId teacher,
    Text text,
    Optional<TaughtId> edits,
    Optional<GapId> gap,
    Instant at) {

  /// A question with its answer, as they were typed.
  ///
  /// @param link to the message where it was said; empty where there is none
  public record Text(String question, String answer, String link) {}
}
