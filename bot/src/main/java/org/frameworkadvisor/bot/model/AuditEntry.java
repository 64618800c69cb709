package org.frameworkadvisor.bot.model;

import java.time.Instant;

/// Something that a moderator did, as the audit log tells it.
///
/// A port that keeps what a moderator changes takes the act along and keeps both or neither: what
/// cannot be logged does not happen.
///
/// @param guild where it was done; other guilds do not learn of it
/// @param actor who did it
/// @param about the id of what it was done to: a role, a channel, a version; empty for none
/// @param detail what a reader wants to know about it, in a few words without markup; may be empty
public record AuditEntry(
    GuildId guild, UserId actor, Kind kind, String about, String detail, Instant at) {
  /// Longer details are cut here.
  public static final int MOST_DETAIL = 300;

  public AuditEntry {
    detail = cut(detail.strip());
  }

  private static String cut(String text) {
    if (text.length() <= MOST_DETAIL) {
      return text;
    }
    int end = MOST_DETAIL - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /// What was done. The names are in the log for good: none is ever renamed or removed.
  public enum Kind {
    /// How the bot behaves in a channel; about the channel.
    CHANNEL_POLICY,
    /// A role may moderate from now on; about the role.
    MODERATORS_ADDED,
    /// A role may no longer; about the role.
    MODERATORS_REMOVED,
    /// The digest goes to a channel from now on; about the channel.
    DIGEST_CHANNEL,
    /// The digest goes nowhere any more.
    DIGEST_STOPPED,
    /// The content was read anew; about the version that was served then.
    RELOADED,
    /// The same, even where golden questions fail.
    RELOAD_FORCED,
    /// An earlier state of the content is served again; about its version.
    ROLLED_BACK,
    /// An answer was taught; about the taught answer.
    TAUGHT,
    /// A taught answer was changed.
    EDITED,
    /// A taught answer was withdrawn.
    FORGOT,
    /// The last change of a taught answer was taken back.
    UNDONE,
    /// A gap was put aside; about the gap.
    GAP_IGNORED,
    /// What was taken for a question is none; about the gap.
    NOT_A_QUESTION,
    /// The outcome of an earlier act; about that act's number, and the detail says it.
    OUTCOME
  }
}
