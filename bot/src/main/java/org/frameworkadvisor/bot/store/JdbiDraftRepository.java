package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.DraftRepository;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.TeachingDraft;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/// Drafts, a row each.
final class JdbiDraftRepository implements DraftRepository {
  private final Database database;

  JdbiDraftRepository(Database database) {
    this.database = database;
  }

  @Override
  public void keep(TeachingDraft draft) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO drafts
                  (name, guild, teacher, question, answer, link, edits, gap, made_at)
                VALUES
                  (:name, :guild, :teacher, :question, :answer, :link, :edits, :gap, :made_at)
                ON CONFLICT (name) DO UPDATE SET
                  question = excluded.question,
                  answer = excluded.answer,
                  link = excluded.link,
                  edits = excluded.edits,
                  gap = excluded.gap,
                  made_at = excluded.made_at
                """)
            .bind("name", draft.name())
            .bind("guild", draft.guild().value())
            .bind("teacher", draft.teacher().value())
            .bind("question", draft.text().question())
            .bind("answer", draft.text().answer())
            .bind("link", draft.text().link())
            .bind("edits", draft.edits().map(TaughtId::value).orElse(null))
            .bind("gap", draft.gap().map(GapId::value).orElse(null))
            .bind("made_at", draft.at().toEpochMilli())
            .execute());
  }

  @Override
  public Optional<TeachingDraft> find(String name) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT guild, teacher, question, answer, link, edits, gap, made_at
                FROM drafts WHERE name = :name
                """)
            .bind("name", name)
            .map(row -> draft(name, row))
            .findOne());
  }

  @Override
  public boolean forget(String name) {
    return database.write(handle -> forget(name, handle));
  }

  static boolean forget(String name, Handle handle) {
    return handle.createUpdate("DELETE FROM drafts WHERE name = :name").bind("name", name).execute()
        == 1;
  }

  @Override
  public int forgetDraftsBefore(Instant moment) {
    return database.write(handle ->
        handle
            .createUpdate("DELETE FROM drafts WHERE made_at < :moment")
            .bind("moment", moment.toEpochMilli())
            .execute());
  }

  private static TeachingDraft draft(String name, RowView row) {
    return new TeachingDraft(
        name,
        new GuildId(row.getColumn("guild", String.class)),
        new UserId(row.getColumn("teacher", String.class)),
        new TeachingDraft.Text(
            row.getColumn("question", String.class),
            row.getColumn("answer", String.class),
            row.getColumn("link", String.class)),
        Optional.ofNullable(row.getColumn("edits", String.class)).map(TaughtId::new),
        Optional.ofNullable(row.getColumn("gap", String.class)).map(GapId::new),
        Instant.ofEpochMilli(row.getColumn("made_at", Long.class)));
  }
}
