package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.moderate.Audit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/// Acts, a row each. The database itself refuses to change or remove one.
final class JdbiAudit implements Audit {
  private final Database database;

  JdbiAudit(Database database) {
    this.database = database;
  }

  @Override
  public long append(Act act) {
    return database.write(handle -> append(act, handle));
  }

  /// Adds an act in the same transaction as what was done.
  ///
  /// @return its number
  static long append(Act act, Handle handle) {
    return handle
        .createQuery(
            """
            INSERT INTO acts (guild, number, actor, kind, about, detail, done_at)
            SELECT :guild, COALESCE(MAX(number), 0) + 1, :actor, :kind, :about, :detail, :done_at
            FROM acts WHERE guild = :guild
            RETURNING number
            """)
        .bind("guild", act.guild().value())
        .bind("actor", act.actor().value())
        .bind("kind", act.kind().name())
        .bind("about", act.about())
        .bind("detail", act.detail())
        .bind("done_at", act.at().toEpochMilli())
        .mapTo(Long.class)
        .one();
  }

  @Override
  public List<Entry> page(GuildId guild, long before, int most) {
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

  private static Entry entry(GuildId guild, RowView row) {
    return new Entry(
        row.getColumn("number", Long.class),
        new Act(
            guild,
            new UserId(row.getColumn("actor", String.class)),
            Act.Kind.valueOf(row.getColumn("kind", String.class)),
            row.getColumn("about", String.class),
            row.getColumn("detail", String.class),
            Instant.ofEpochMilli(row.getColumn("done_at", Long.class))),
        Optional.ofNullable(row.getColumn("outcome", String.class)));
  }
}
