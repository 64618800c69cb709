package org.frameworkadvisor.bot.recommend;

import java.util.Optional;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;

/// Where a member answers a questionnaire: each key has one session.
///
/// @param place a guild's id, a team, or `private` outside of both
public record SessionKey(UserId member, String place) {
  private static final String PRIVATE = "private";
  private static final String TEAM = "team-";

  /// The one that a member has in a guild, or outside of all.
  public static SessionKey of(UserId member, Optional<GuildId> guild) {
    return new SessionKey(member, guild.map(GuildId::value).orElse(PRIVATE));
  }

  /// The one that a member has in a team.
  static SessionKey in(SessionId team, UserId member) {
    return new SessionKey(member, place(team));
  }

  /// The place that the seats of a team have in common.
  static String place(SessionId team) {
    return TEAM + team.value();
  }

  /// The team that it belongs to; empty where the member answers alone.
  public Optional<SessionId> team() {
    return place.startsWith(TEAM)
        ? Optional.of(new SessionId(place.substring(TEAM.length())))
        : Optional.empty();
  }
}
