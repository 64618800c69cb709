package org.frameworkadvisor.bot.moderate;

import java.util.Map;
import java.util.Set;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RoleId;

/// Keeps which roles moderate. A change is kept with its act, or neither is.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface ModeratorRoleRepository {

  /// The roles that moderate, of all guilds that have named any.
  Map<GuildId, Set<RoleId>> all();

  /// The roles of a guild that moderate.
  default Set<RoleId> of(GuildId guild) {
    return all().getOrDefault(guild, Set.of());
  }

  /// Lets a role moderate in the act's guild.
  ///
  /// @return whether that is new; otherwise the act is not logged
  boolean add(RoleId role, AuditEntry auditEntry);

  /// Lets a role no longer moderate in the act's guild.
  ///
  /// @return whether it did before; otherwise the act is not logged
  boolean remove(RoleId role, AuditEntry auditEntry);
}
