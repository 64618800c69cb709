package org.frameworkadvisor.bot.teach;

import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtId;

/// Keeps what was taught, every version of it: a change adds one and removes none.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface TaughtAnswerRepository {

  /// Adds a version with the act that made it, and takes away the draft that it comes from; all of
  /// that or nothing.
  ///
  /// @param seen how many [#changes] there were when this was decided
  /// @param draft the name of the draft; empty where it comes from none
  Appended append(
      TaughtAnswerVersion version, AuditEntry auditEntry, long seen, Optional<String> draft);

  /// What became of a version that was to be added.
  enum Appended {
    DONE,
    /// Another change came first, so this one has to be decided again.
    CHANGED_MEANWHILE,
    /// The draft is not there any more: it was confirmed or cancelled.
    WITHOUT_DRAFT
  }

  /// The newest version of each of a guild's answers, those changed first first; forgotten ones
  /// too.
  List<TaughtAnswerVersion> newest(GuildId guild);

  /// All versions of one answer, the oldest first; empty where the guild has no such answer.
  List<TaughtAnswerVersion> versions(GuildId guild, TaughtId id);

  /// How many versions there are in all guilds. Grows with every change, whichever process makes
  /// it.
  long changes();
}
