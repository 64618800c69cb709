package org.frameworkadvisor.bot.store;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.RoleId;
import org.frameworkadvisor.bot.moderate.ModeratorRoleRepository;
import org.jdbi.v3.core.result.RowView;

/// Roles that moderate, a row each.
final class JdbiModeratorRoleRepository implements ModeratorRoleRepository {
  private static final String ADD =
      """
      INSERT INTO moderator_roles (guild, role) VALUES (:guild, :role)
      ON CONFLICT (guild, role) DO NOTHING
      """;
  private static final String REMOVE =
      "DELETE FROM moderator_roles WHERE guild = :guild AND role = :role";

  private final Database database;

  JdbiModeratorRoleRepository(Database database) {
    this.database = database;
  }

  @Override
  public Map<GuildId, Set<RoleId>> all() {
    return database.read(handle ->
        handle
            .createQuery("SELECT guild, role FROM moderator_roles")
            .map((RowView row) ->
                Map.entry(
                    row.getColumn("guild", GuildId.class), row.getColumn("role", RoleId.class)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet()))));
  }

  @Override
  public boolean add(RoleId role, AuditEntry auditEntry) {
    return change(ADD, role, auditEntry);
  }

  @Override
  public boolean remove(RoleId role, AuditEntry auditEntry) {
    return change(REMOVE, role, auditEntry);
  }

  private boolean change(String statement, RoleId role, AuditEntry auditEntry) {
    return database.write(handle -> {
      int changed =
          handle
              .createUpdate(statement)
              .bind("guild", auditEntry.guild())
              .bind("role", role)
              .execute();
      return changed == 1 && JdbiAuditRepository.append(auditEntry, handle) > 0;
    });
  }
}
