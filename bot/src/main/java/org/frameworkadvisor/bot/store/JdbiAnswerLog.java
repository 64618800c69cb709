package org.frameworkadvisor.bot.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.ask.Answered;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.jdbi.v3.core.result.RowView;

/// Answers, a row each.
final class JdbiAnswerLog implements AnswerLog {
  private final Database database;

  JdbiAnswerLog(Database database) {
    this.database = database;
  }

  @Override
  public void add(Answered answered) {
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
            .bind("id", answered.id().value())
            .bind("guild", answered.guild().map(GuildId::value).orElse(null))
            .bind("channel", answered.channel().value())
            .bind("asker", answered.asker().value())
            .bind("typed", answered.typed())
            .bind("understood", answered.understood())
            .bind("given_at", answered.at().toEpochMilli())
            .bind("outcome", answered.outcome().name())
            .bind("took", answered.took().toMillis())
            .bind("seen_in", answered.seenIn().map(ChannelId::value).orElse(null))
            .execute());
  }

  @Override
  public Optional<Answered> find(AnswerId id) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT guild, channel, asker, typed, understood, given_at, outcome, took, seen_in
                FROM answers WHERE id = :id
                """)
            .bind("id", id.value())
            .map(row -> answered(id, row))
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

  private static Answered answered(AnswerId id, RowView row) {
    return new Answered(
        id,
        Optional.ofNullable(row.getColumn("guild", String.class)).map(GuildId::new),
        new ChannelId(row.getColumn("channel", String.class)),
        new UserId(row.getColumn("asker", String.class)),
        row.getColumn("typed", String.class),
        row.getColumn("understood", String.class),
        Instant.ofEpochMilli(row.getColumn("given_at", Long.class)),
        Answered.Outcome.valueOf(row.getColumn("outcome", String.class)),
        Duration.ofMillis(row.getColumn("took", Long.class)),
        Optional.ofNullable(row.getColumn("seen_in", String.class)).map(ChannelId::new));
  }
}
