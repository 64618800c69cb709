package org.frameworkadvisor.bot.recommend;

import java.util.Optional;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;

/// Where somebody answers a questionnaire: each has room for one.
///
/// @param place a guild's id, or `private` outside of guilds
public record Seat(UserId member, String place) {
  private static final String PRIVATE = "private";

  /// The one that a member has in a guild, or outside of all.
  public static Seat of(UserId member, Optional<GuildId> guild) {
    return new Seat(member, guild.map(GuildId::value).orElse(PRIVATE));
  }
}
