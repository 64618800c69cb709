package org.frameworkadvisor.bot.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.model.GuildId;

/// Everything that is kept of whole guilds.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface GuildDataRepository {

  /// The guilds of which anything is kept, with since when the bot is known not to be there.
  Map<GuildId, Optional<Instant>> all();

  /// Notes since when the bot is not there; or that it is, where that is empty.
  void left(GuildId guild, Optional<Instant> since);

  /// Forgets all of a guild, the log of what its moderators did included.
  ///
  /// @return how many entries that were
  int forget(GuildId guild);
}
