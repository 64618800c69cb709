package org.frameworkadvisor.bot.store;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.RoleId;
import org.frameworkadvisor.bot.moderate.ModeratorRoles;

/// Roles that moderate, a row each.
final class JdbiModeratorRoles implements ModeratorRoles {
  private static final String ADD =
      """
      INSERT INTO moderator_roles (guild, role) VALUES (:guild, :role)
      ON CONFLICT (guild, role) DO NOTHING
      """;
  private static final String REMOVE =
      "DELETE FROM moderator_roles WHERE guild = :guild AND role = :role";

  private final Database database;

  JdbiModeratorRoles(Database database) {
    this.database = database;
  }

  @Override
  public Map<GuildId, Set<RoleId>> all() {
    return database.read(handle ->
        handle
            .createQuery("SELECT guild, role FROM moderator_roles")
            .mapToMap()
            .collect(
                Collectors.groupingBy(
                    row -> new GuildId(String.valueOf(row.get("guild"))),
                    Collectors.mapping(
                        row -> new RoleId(String.valueOf(row.get("role"))),
                        Collectors.toUnmodifiableSet()))));
  }

  @Override
  public boolean add(RoleId role, Act act) {
    return change(ADD, role, act);
  }

  @Override
  public boolean remove(RoleId role, Act act) {
    return change(REMOVE, role, act);
  }

  private boolean change(String statement, RoleId role, Act act) {
    return database.write(handle -> {
      int changed =
          handle
              .createUpdate(statement)
              .bind("guild", act.guild().value())
              .bind("role", role.value())
              .execute();
      return changed == 1 && JdbiAudit.append(act, handle) > 0;
    });
  }
}
