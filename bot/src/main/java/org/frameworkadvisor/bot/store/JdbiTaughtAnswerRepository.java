package org.frameworkadvisor.bot.store;

import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.teach.TaughtAnswerRepository;
import org.frameworkadvisor.bot.teach.TaughtAnswerVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/// Taught answers, a row for each version, numbered without a gap.
final class JdbiTaughtAnswerRepository implements TaughtAnswerRepository {
  private static final String VERSIONS =
      "SELECT guild, id, question, answer, link, teacher, taught_at AS at, is_forgotten FROM taught ";

  private final Database database;

  JdbiTaughtAnswerRepository(Database database) {
    this.database = database;
  }

  @Override
  public Appended append(
      TaughtAnswerVersion version, AuditEntry auditEntry, long seen, Optional<String> draft) {
    return database.write(handle -> {
      if (newest(version.guild(), handle) > seen) {
        return Appended.CHANGED_MEANWHILE;
      }
      if (draft.isPresent() && !JdbiDraftRepository.forget(draft.get(), handle)) {
        return Appended.WITHOUT_DRAFT;
      }
      handle
          .createUpdate(
              """
              INSERT INTO taught
                (number, guild, id, question, answer, link, teacher, taught_at, is_forgotten)
              SELECT COALESCE(MAX(number), 0) + 1, :guild, :answer.id, :answer.question,
                     :answer.answer, :answer.link, :answer.teacher, :answer.at, :isForgotten
              FROM taught
              """)
          .bindMethods(version)
          .execute();
      JdbiAuditRepository.append(auditEntry, handle);
      return Appended.DONE;
    });
  }

  private static long newest(GuildId guild, Handle handle) {
    return handle
        .createQuery("SELECT COALESCE(MAX(number), 0) AS number FROM taught WHERE guild = :guild")
        .bind("guild", guild)
        .mapTo(Long.class)
        .one();
  }

  @Override
  public List<TaughtAnswerVersion> newest(GuildId guild) {
    return database.read(handle ->
        handle
            .createQuery(
                VERSIONS
                    + """
                    WHERE number IN (SELECT MAX(number) FROM taught WHERE guild = :guild GROUP BY id)
                    ORDER BY number
                    """)
            .bind("guild", guild)
            .map(JdbiTaughtAnswerRepository::version)
            .list());
  }

  @Override
  public List<TaughtAnswerVersion> versions(GuildId guild, TaughtId id) {
    return database.read(handle ->
        handle
            .createQuery(VERSIONS + "WHERE guild = :guild AND id = :id ORDER BY number")
            .bind("guild", guild)
            .bind("id", id)
            .map(JdbiTaughtAnswerRepository::version)
            .list());
  }

  @Override
  public long changes() {
    return database.isThere()
        ? database.read(handle ->
            handle
                .createQuery("SELECT COALESCE(MAX(number), 0) AS number FROM taught")
                .mapTo(Long.class)
                .one())
        : 0;
  }

  private static TaughtAnswerVersion version(RowView row) {
    return new TaughtAnswerVersion(
        row.getColumn("guild", GuildId.class),
        row.getRow(TaughtAnswer.class),
        row.getColumn("is_forgotten", Boolean.class));
  }
}
