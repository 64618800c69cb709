package org.frameworkadvisor.bot.model;

import java.util.Optional;

/// Who asks, and where: follow-ups are understood within one place.
///
/// @param guild empty where there is none, as in a direct message
/// @param place a terminal session, a channel or a thread
/// @param isPrivate whether only the caller sees what is asked
public record Caller(UserId user, Optional<GuildId> guild, String place, boolean isPrivate) {
  /// The same caller asking in private.
  public Caller inPrivate() {
    return new Caller(user, guild, place, true);
  }
}
