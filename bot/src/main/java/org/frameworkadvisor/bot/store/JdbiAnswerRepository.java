package org.frameworkadvisor.bot.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.jdbi.v3.core.result.RowView;

/// Answers, a row each.
final class JdbiAnswerRepository implements AnswerRepository {
  private final Database database;

  JdbiAnswerRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(AnswerRecord answerRecord) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO answers
                  (id, guild, channel, asker, typed, understood, given_at, outcome, took, seen_in)
                VALUES
                  (:id, :guild, :channel, :asker, :typed, :understood, :given_at, :outcome, :took,
                   :seen_in)
                ON CONFLICT (id) DO UPDATE SET
                  guild = excluded.guild,
                  channel = excluded.channel,
                  asker = excluded.asker,
                  typed = excluded.typed,
                  understood = excluded.understood,
                  given_at = excluded.given_at,
                  outcome = excluded.outcome,
                  took = excluded.took,
                  seen_in = excluded.seen_in
                """)
            .bind("id", answerRecord.id().value())
            .bind("guild", answerRecord.guild().map(GuildId::value).orElse(null))
            .bind("channel", answerRecord.channel().value())
            .bind("asker", answerRecord.asker().value())
            .bind("typed", answerRecord.typed())
            .bind("understood", answerRecord.understood())
            .bind("given_at", answerRecord.at().toEpochMilli())
            .bind("outcome", answerRecord.outcome().name())
            .bind("took", answerRecord.took().toMillis())
            .bind("seen_in", answerRecord.seenIn().map(ChannelId::value).orElse(null))
            .execute());
  }

  @Override
  public Optional<AnswerRecord> find(AnswerId id) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT guild, channel, asker, typed, understood, given_at, outcome, took, seen_in
                FROM answers WHERE id = :id
                """)
            .bind("id", id.value())
            .map(row -> answerRecord(id, row))
            .findOne());
  }

  @Override
  public int forgetBefore(Instant moment) {
    return database.write(handle ->
        handle
            .createUpdate("DELETE FROM answers WHERE given_at < :moment")
            .bind("moment", moment.toEpochMilli())
            .execute());
  }

  private static AnswerRecord answerRecord(AnswerId id, RowView row) {
    return new AnswerRecord(
        id,
        Optional.ofNullable(row.getColumn("guild", String.class)).map(GuildId::new),
        new ChannelId(row.getColumn("channel", String.class)),
        new UserId(row.getColumn("asker", String.class)),
        row.getColumn("typed", String.class),
        row.getColumn("understood", String.class),
        Instant.ofEpochMilli(row.getColumn("given_at", Long.class)),
        AnswerRecord.Outcome.valueOf(row.getColumn("outcome", String.class)),
        Duration.ofMillis(row.getColumn("took", Long.class)),
        Optional.ofNullable(row.getColumn("seen_in", String.class)).map(ChannelId::new));
  }
}
