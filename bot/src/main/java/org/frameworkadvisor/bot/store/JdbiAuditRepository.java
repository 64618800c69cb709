package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
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
            SELECT :guild, COALESCE(MAX(number), 0) + 1, :actor, :kind, :about, :detail, :done_at
            FROM acts WHERE guild = :guild
            RETURNING number
            """)
        .bind("guild", auditEntry.guild().value())
        .bind("actor", auditEntry.actor().value())
        .bind("kind", auditEntry.kind().name())
        .bind("about", auditEntry.about())
        .bind("detail", auditEntry.detail())
        .bind("done_at", auditEntry.at().toEpochMilli())
        .mapTo(Long.class)
        .one();
  }

  @Override
  public List<NumberedEntry> page(GuildId guild, long before, int most) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT number, actor, kind, about, detail, done_at,
                  (SELECT MAX(later.detail) FROM acts AS later
                   WHERE later.guild = acts.guild AND later.kind = 'OUTCOME'
                     AND later.about = CAST(acts.number AS TEXT)) AS outcome
                FROM acts
                WHERE guild = :guild AND number < :before AND kind <> 'OUTCOME'
                ORDER BY number DESC LIMIT :most
                """)
            .bind("guild", guild.value())
            .bind("before", before)
            .bind("most", most)
            .map(row -> entry(guild, row))
            .list());
  }

  private static NumberedEntry entry(GuildId guild, RowView row) {
    return new NumberedEntry(
        row.getColumn("number", Long.class),
        new AuditEntry(
            guild,
            new UserId(row.getColumn("actor", String.class)),
            AuditEntry.Kind.valueOf(row.getColumn("kind", String.class)),
            row.getColumn("about", String.class),
            row.getColumn("detail", String.class),
            Instant.ofEpochMilli(row.getColumn("done_at", Long.class))),
        Optional.ofNullable(row.getColumn("outcome", String.class)));
  }
}
