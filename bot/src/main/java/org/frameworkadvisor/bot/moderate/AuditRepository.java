package org.frameworkadvisor.bot.moderate;

import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;

/// What moderators did, for good: acts are added and read, never changed and never removed.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface AuditRepository {

  /// Adds an act. Comes before what is not kept beside it, such as a reload: where this throws, the
  /// act must not happen. Its outcome is added afterwards, as an act of its own.
  ///
  /// @return its number
  long append(AuditEntry auditEntry);

  /// Acts in a guild, newest first, each with its outcome.
  ///
  /// @param before only those with a lower number; [Long#MAX_VALUE] for the newest
  /// @param most how many at most
  List<NumberedEntry> page(GuildId guild, long before, int most);

  /// An act with its number: the guild's first has 1, and none is left out but outcomes.
  ///
  /// @param outcome "done", or what was in the way; empty where it was never noted, or where the
  ///   act is kept only together with what it did
  record NumberedEntry(long number, AuditEntry auditEntry, Optional<String> outcome) {}
}
