package org.frameworkadvisor.bot.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.frameworkadvisor.bot.model.GuildId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Forgets the guilds that the bot was removed from, once they have not had it back for a while.
///
/// @param keep for how long
public record LeftGuildCleanup(GuildDataRepository data, Duration keep, InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(LeftGuildCleanup.class);

  /// To be called now and then.
  ///
  /// @param isThere whether the bot is in a guild; empty where this process cannot say
  /// @throws org.frameworkadvisor.bot.model.StoreUnavailable where it cannot now; the next time
  ///   does it
  public void forget(Function<GuildId, Optional<Boolean>> isThere) {
    data.all()
        .forEach(
            (guild, since) -> isThere.apply(guild).ifPresent(there -> decide(guild, since, there)));
  }

  private void decide(GuildId guild, Optional<Instant> since, boolean isThere) {
    Instant now = clock.instant();
    if (isThere ? since.isPresent() : since.isEmpty()) {
      data.left(guild, isThere ? Optional.empty() : Optional.of(now));
    } else if (!isThere && since.filter(left -> !left.plus(keep).isAfter(now)).isPresent()) {
      LOG.info(
          "Forgot all {} entries of server {}, which the bot is not in any more.",
          data.forget(guild),
          guild.value());
    }
  }
}
