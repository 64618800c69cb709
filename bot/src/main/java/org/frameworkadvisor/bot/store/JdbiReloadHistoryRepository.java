package org.frameworkadvisor.bot.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.moderate.ReloadEntry;
import org.frameworkadvisor.bot.moderate.ReloadHistoryRepository;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.jdbi.v3.core.result.RowView;

/// The history of reloads, a row for each. The database itself refuses to change or remove one.
final class JdbiReloadHistoryRepository implements ReloadHistoryRepository {
  private final Database database;

  JdbiReloadHistoryRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(String content, ReloadEntry entry) {
    Who who = Who.of(entry.by());
    database.write(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO reloads (content, number, begun_at, initiator, member, guild, result,
                  version_before, version_now, added, changed, removed, took_ms)
                SELECT :content, COALESCE(MAX(number), 0) + 1, :at, :kind, :member, :guild,
                  :result, :before, :now, :passages.added, :passages.changed,
                  :passages.removed, :took
                FROM reloads WHERE content = :content
                """)
            .bind("content", content)
            .bind("kind", who.kind())
            .bind("member", who.member())
            .bind("guild", who.guild())
            .bindMethods(entry)
            .execute());
  }

  @Override
  public List<ReloadEntry> latest(String content, int most) {
    // Only looking must not make a file.
    if (!database.isThere()) {
      return List.of();
    }
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT begun_at, initiator, member, guild, result, version_before, version_now,
                  added, changed, removed, took_ms
                FROM reloads WHERE content = :content ORDER BY number DESC LIMIT :most
                """)
            .bind("content", content)
            .bind("most", most)
            .map(JdbiReloadHistoryRepository::entry)
            .list());
  }

  private static ReloadEntry entry(RowView row) {
    return new ReloadEntry(
        row.getColumn("begun_at", Instant.class),
        new Who(
                row.getColumn("initiator", Kind.class),
                row.getColumn("member", String.class),
                row.getColumn("guild", String.class))
            .initiator(),
        row.getColumn("result", ReloadEntry.Result.class),
        row.getColumn("version_before", String.class),
        row.getColumn("version_now", String.class),
        row.getRow(ReloadEntry.Counts.class),
        row.getColumn("took_ms", Duration.class));
  }

  private enum Kind {
    MODERATOR,
    OF_ANOTHER_SERVER,
    OPERATOR,
    WATCH,
    SCHEDULE,
    START
  }

  /// An initiator in columns, which are empty where it is no member.
  private record Who(Kind kind, String member, String guild) {
    static Who of(ReloadInitiator by) {
      return switch (by) {
        case ReloadInitiator.Moderator moderator ->
            new Who(Kind.MODERATOR, moderator.user().value(), moderator.guild().value());
        case ReloadInitiator.OfAnotherServer _ -> new Who(Kind.OF_ANOTHER_SERVER, "", "");
        case ReloadInitiator.Operator _ -> new Who(Kind.OPERATOR, "", "");
        case ReloadInitiator.Watch _ -> new Who(Kind.WATCH, "", "");
        case ReloadInitiator.Schedule _ -> new Who(Kind.SCHEDULE, "", "");
        case ReloadInitiator.Start _ -> new Who(Kind.START, "", "");
      };
    }

    ReloadInitiator initiator() {
      return switch (kind) {
        case MODERATOR -> new ReloadInitiator.Moderator(new UserId(member), new GuildId(guild));
        case OF_ANOTHER_SERVER -> new ReloadInitiator.OfAnotherServer();
        case OPERATOR -> new ReloadInitiator.Operator();
        case WATCH -> new ReloadInitiator.Watch();
        case SCHEDULE -> new ReloadInitiator.Schedule();
        case START -> new ReloadInitiator.Start();
      };
    }
  }
}
