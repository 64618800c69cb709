package org.frameworkadvisor.bot.twin;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.RoleId;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.ModeratorRoles;

/// Moderators' roles in memory. While the audit is down, nothing changes.
public final class InMemoryModeratorRoles extends Twin implements ModeratorRoles {
  private final Audit audit;
  private final Set<Key> roles = ConcurrentHashMap.newKeySet();

  public InMemoryModeratorRoles(Audit audit) {
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
  public boolean add(RoleId role, Act act) {
    requireUp();
    Key key = new Key(act.guild(), role);
    if (roles.contains(key)) {
      return false;
    }
    audit.append(act);
    return roles.add(key);
  }

  @Override
  public boolean remove(RoleId role, Act act) {
    requireUp();
    Key key = new Key(act.guild(), role);
    if (!roles.contains(key)) {
      return false;
    }
    audit.append(act);
    return roles.remove(key);
  }

  private record Key(GuildId guild, RoleId role) {}
}
