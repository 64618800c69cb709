package org.frameworkadvisor.bot.moderate;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RoleId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;

/// Who may moderate: members who may manage the server, and the roles that they name.
///
/// The roles of all guilds are at hand, so that no member waits for the store. A process sees its
/// own changes at once and those of another process with the next [#refresh]. A member's
/// permissions come with every call.
public final class ModeratorService {
  /// The most roles that a guild can name.
  public static final int MOST_ROLES = 25;

  /// For so long, what was read holds while it cannot be read again.
  static final Duration TRUSTED = ChannelPolicyService.MOMENT.multipliedBy(3);

  private final ModeratorRoleRepository roles;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private volatile AtHand atHand;

  private record AtHand(Map<GuildId, Set<RoleId>> roles, long since) {}

  /// @param nanos a clock that only runs forward, such as [System#nanoTime]
  public ModeratorService(ModeratorRoleRepository roles, InstantSource clock, LongSupplier nanos) {
    this.roles = roles;
    this.clock = clock;
    this.nanos = nanos;
    this.atHand = new AtHand(new ConcurrentHashMap<>(), nanos.getAsLong());
  }

  /// Reads the roles of all guilds.
  ///
  /// @throws StoreUnavailable where they cannot be read now
  public synchronized void refresh() {
    long since = nanos.getAsLong();
    atHand = new AtHand(new ConcurrentHashMap<>(roles.all()), since);
  }

  /// Whether a member may moderate, which takes no time to say. Where the roles could not be read
  /// for a while, only managing the server counts.
  public boolean mayModerate(GuildId guild, MemberPermissions permissions) {
    AtHand known = atHand;
    return mayAppoint(permissions)
        || (nanos.getAsLong() - known.since() < TRUSTED.toNanos()
            && !Collections.disjoint(
                known.roles().getOrDefault(guild, Set.of()), permissions.roles()));
  }

  /// Whether a member may decide who moderates: the named roles may not name others.
  public boolean mayAppoint(MemberPermissions permissions) {
    return permissions.managesServer();
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
  public synchronized RoleChangeOutcome add(GuildId guild, RoleId role, UserId by) {
    // The role that everybody has bears the server's id.
    if (role.value().equals(guild.value())) {
      return RoleChangeOutcome.EVERYBODY;
    }
    try {
      Set<RoleId> before = roles.of(guild);
      if (before.size() >= MOST_ROLES && !before.contains(role)) {
        return RoleChangeOutcome.TOO_MANY;
      }
      boolean isNew =
          roles.add(role, auditEntry(guild, role, by, AuditEntry.Kind.MODERATORS_ADDED));
      return changed(guild, isNew, named -> named.add(role));
    } catch (StoreUnavailable e) {
      return RoleChangeOutcome.NOT_KEPT;
    }
  }

  /// Lets a role no longer moderate.
  ///
  /// @param by who wants it so, and may
  public synchronized RoleChangeOutcome remove(GuildId guild, RoleId role, UserId by) {
    try {
      boolean isNew =
          roles.remove(role, auditEntry(guild, role, by, AuditEntry.Kind.MODERATORS_REMOVED));
      return changed(guild, isNew, named -> named.remove(role));
    } catch (StoreUnavailable e) {
      return RoleChangeOutcome.NOT_KEPT;
    }
  }

  private AuditEntry auditEntry(GuildId guild, RoleId role, UserId by, AuditEntry.Kind kind) {
    return new AuditEntry(guild, by, kind, role.value(), "", clock.instant());
  }

  private RoleChangeOutcome changed(GuildId guild, boolean isNew, Consumer<Set<RoleId>> change) {
    Set<RoleId> named = new HashSet<>(atHand.roles().getOrDefault(guild, Set.of()));
    change.accept(named);
    atHand.roles().put(guild, named);
    return isNew ? RoleChangeOutcome.CHANGED : RoleChangeOutcome.SAME;
  }
}
