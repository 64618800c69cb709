package org.frameworkadvisor.bot.twin;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RoleId;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.ModeratorRoleRepository;

/// Moderators' roles in memory. While the audit is down, nothing changes.
public final class InMemoryModeratorRoleRepository extends InMemoryRepository
    implements ModeratorRoleRepository {
  private final AuditRepository audit;
  private final Set<Key> roles = ConcurrentHashMap.newKeySet();

  public InMemoryModeratorRoleRepository(AuditRepository audit) {
    this.audit = audit;
  }

  @Override
  public Map<GuildId, Set<RoleId>> all() {
    requireUp();
    return roles.stream()
        .collect(
            Collectors.groupingBy(
                Key::guild, Collectors.mapping(Key::role, Collectors.toUnmodifiableSet())));
  }

  @Override
  public boolean add(RoleId role, AuditEntry auditEntry) {
    requireUp();
    Key key = new Key(auditEntry.guild(), role);
    if (roles.contains(key)) {
      return false;
    }
    audit.append(auditEntry);
    return roles.add(key);
  }

  @Override
  public boolean remove(RoleId role, AuditEntry auditEntry) {
    requireUp();
    Key key = new Key(auditEntry.guild(), role);
    if (!roles.contains(key)) {
      return false;
    }
    audit.append(auditEntry);
    return roles.remove(key);
  }

  private record Key(GuildId guild, RoleId role) {}
}
