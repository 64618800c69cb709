package org.frameworkadvisor.bot.store;

import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/// Acts, a row each. The database itself refuses to change or remove one.
final class JdbiAuditRepository implements AuditRepository {
  private final Database database;

  JdbiAuditRepository(Database database) {
    this.database = database;
  }

  @Override
  public long append(AuditEntry auditEntry) {
    return database.write(handle -> append(auditEntry, handle));
  }

  /// Adds an act in the same transaction as what was done.
  ///
  /// @return its number
  static long append(AuditEntry auditEntry, Handle handle) {
    return handle
        .createQuery(
            """
            INSERT INTO acts (guild, number, actor, kind, about, detail, done_at)
            SELECT :guild, COALESCE(MAX(number), 0) + 1, :actor, :kind, :about, :detail, :at
            FROM acts WHERE guild = :guild
            RETURNING number
            """)
        .bindMethods(auditEntry)
        .mapTo(Long.class)
        .one();
  }

  @Override
  public List<NumberedEntry> page(GuildId guild, long before, int most) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT number, guild, actor, kind, about, detail, done_at AS at,
                  (SELECT MAX(later.detail) FROM acts AS later
                   WHERE later.guild = acts.guild AND later.kind = 'OUTCOME'
                     AND later.about = CAST(acts.number AS TEXT)) AS outcome
                FROM acts
                WHERE guild = :guild AND number < :before AND kind <> 'OUTCOME'
                ORDER BY number DESC LIMIT :most
                """)
            .bind("guild", guild)
            .bind("before", before)
            .bind("most", most)
            .map(JdbiAuditRepository::entry)
            .list());
  }

  private static NumberedEntry entry(RowView row) {
    return new NumberedEntry(
        row.getColumn("number", Long.class),
        row.getRow(AuditEntry.class),
        Optional.ofNullable(row.getColumn("outcome", String.class)));
  }
}
