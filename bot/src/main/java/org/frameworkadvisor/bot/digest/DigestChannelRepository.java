package org.frameworkadvisor.bot.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;

/// Keeps where digests go, and how far they have been sent. A change by a moderator is kept with
/// its act, or neither is.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface DigestChannelRepository {

  /// Where a guild's digest goes, if anywhere.
  Optional<ChannelId> of(GuildId guild);

  /// Sends the digest of the act's guild to the channel that the act is about.
  ///
  /// @param since where it went nowhere before, only what becomes due after this is sent
  /// @return whether that is new; otherwise the act is not logged
  boolean set(AuditEntry auditEntry, Instant since);

  /// Sends the digest of the act's guild nowhere any more.
  ///
  /// @return whether it went somewhere before; otherwise the act is not logged
  boolean stop(AuditEntry auditEntry);

  /// The guilds that have not been sent what was due at a moment.
  List<Addressed> owed(Instant due);

  /// Sets about sending what was due at a moment; no other process does so for a while.
  ///
  /// @param patience for how long an earlier claim holds
  /// @return whether it is for the caller to send
  boolean claim(GuildId guild, Instant due, Instant now, Duration patience);

  /// Notes that what was due at a moment has been sent.
  void sent(GuildId guild, Instant due);

  /// A guild and where its digest goes.
  record Addressed(GuildId guild, ChannelId channel) {}
}
