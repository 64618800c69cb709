package org.frameworkadvisor.bot.moderate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Set;
import java.util.function.LongSupplier;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.RoleId;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.UserId;
import org.jspecify.annotations.Nullable;

/// Who may moderate: whoever may manage the server, and the roles that they name.
///
/// The roles of a guild are remembered for a moment, so a process sees its own changes at once and
/// those of another process a moment later. What somebody is comes with every call.
public final class Moderators {
  /// The most roles that a guild can name.
  public static final int MOST_ROLES = 25;

  private static final int MOST_GUILDS_REMEMBERED = 20_000;

  private final ModeratorRoles roles;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private final Cache<GuildId, Remembered> remembered =
      Caffeine.newBuilder().maximumSize(MOST_GUILDS_REMEMBERED).build();

  /// @param nanos a clock that only runs forward, such as [System#nanoTime]
  public Moderators(ModeratorRoles roles, InstantSource clock, LongSupplier nanos) {
    this.roles = roles;
    this.clock = clock;
    this.nanos = nanos;
  }

  /// Whether somebody may moderate. Where the roles cannot be read now, only managing the server
  /// counts.
  public boolean mayModerate(GuildId guild, Standing standing) {
    if (mayAppoint(standing)) {
      return true;
    }
    if (standing.roles().isEmpty()) {
      return false;
    }
    try {
      return !Collections.disjoint(known(guild), standing.roles());
    } catch (StoreUnavailable notNow) {
      return false;
    }
  }

  /// Whether somebody may decide who moderates: the named roles may not name others.
  public boolean mayAppoint(Standing standing) {
    return standing.managesServer();
  }

  /// The roles that a guild has named.
  ///
  /// @throws StoreUnavailable where they cannot be read now
  public Set<RoleId> roles(GuildId guild) {
    return roles.of(guild);
  }

  /// Lets a role moderate.
  ///
  /// @param by who wants it so, and may
  public RoleChange add(GuildId guild, RoleId role, UserId by) {
    // The role that everybody has bears the server's id.
    if (role.value().equals(guild.value())) {
      return RoleChange.EVERYBODY;
    }
    try {
      Set<RoleId> before = roles.of(guild);
      if (before.size() >= MOST_ROLES && !before.contains(role)) {
        return RoleChange.TOO_MANY;
      }
      return changed(guild, roles.add(role, act(guild, role, by, Act.Kind.MODERATORS_ADDED)));
    } catch (StoreUnavailable notNow) {
      return RoleChange.NOT_KEPT;
    }
  }

  /// Lets a role no longer moderate.
  ///
  /// @param by who wants it so, and may
  public RoleChange remove(GuildId guild, RoleId role, UserId by) {
    try {
      return changed(guild, roles.remove(role, act(guild, role, by, Act.Kind.MODERATORS_REMOVED)));
    } catch (StoreUnavailable notNow) {
      return RoleChange.NOT_KEPT;
    }
  }

  private Act act(GuildId guild, RoleId role, UserId by, Act.Kind kind) {
    return new Act(guild, by, kind, role.value(), "", clock.instant());
  }

  private RoleChange changed(GuildId guild, boolean isNew) {
    remembered.invalidate(guild);
    return isNew ? RoleChange.CHANGED : RoleChange.SAME;
  }

  private Set<RoleId> known(GuildId guild) {
    return remembered
        .asMap()
        .compute(guild, (of, known) -> isFresh(known) ? known : remember(of))
        .roles();
  }

  private boolean isFresh(@Nullable Remembered known) {
    return known != null && nanos.getAsLong() - known.since() < Moderate.MOMENT.toNanos();
  }

  private Remembered remember(GuildId guild) {
    return new Remembered(roles.of(guild), nanos.getAsLong());
  }

  private record Remembered(Set<RoleId> roles, long since) {}
}
