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
                  (:name, :guild, :teacher, :text.question, :text.answer, :text.link, :edits, :gap,
                   :at)
                ON CONFLICT (name) DO UPDATE SET
                  question = excluded.question,
                  answer = excluded.answer,
                  link = excluded.link,
                  edits = excluded.edits,
                  gap = excluded.gap,
                  made_at = excluded.made_at
                """)
            .bindMethods(draft)
            .execute());
  }

  @Override
  public Optional<TeachingDraft> find(String name) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT name, guild, teacher, question, answer, link, edits, gap, made_at
                FROM drafts WHERE name = :name
                """)
            .bind("name", name)
            .map(JdbiDraftRepository::draft)
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
            .bind("moment", moment)
            .execute());
  }

  private static TeachingDraft draft(RowView row) {
    return new TeachingDraft(
        row.getColumn("name", String.class),
        row.getColumn("guild", GuildId.class),
        row.getColumn("teacher", UserId.class),
        row.getRow(TeachingDraft.Text.class),
        Optional.ofNullable(row.getColumn("edits", TaughtId.class)),
        Optional.ofNullable(row.getColumn("gap", GapId.class)),
        row.getColumn("made_at", Instant.class));
  }
}
