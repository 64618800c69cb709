package org.frameworkadvisor.bot.teach;

import java.time.Instant;
import org.frameworkadvisor.bot.model.GuildId;

/// A question that was not answered, or not well, in all the ways in which it was asked.
///
/// @param question as it was asked first
/// @param asked how often
/// @param first when it was asked first
/// @param last when it was asked last
public record Gap(
    GapId id, GuildId guild, String question, State state, int asked, Instant first, Instant last) {

  /// What has become of it.
  public enum State {
    /// Nothing yet; it has not been compared with the others.
    NEW,
    /// Nothing yet.
    OPEN,
    /// There is a taught answer.
    TAUGHT,
    /// Moderators don't want to see it, or its like, again.
    IGNORED,
    /// It asks nothing: its like is not answered unasked, and no gap.
    NOT_A_QUESTION
  }
}
