package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.model.AnswerId;

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
                  (:id, :guild, :channel, :asker, :typed, :understood, :at, :outcome, :took, :seenIn)
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
            .bindMethods(answerRecord)
            .execute());
  }

  @Override
  public Optional<AnswerRecord> find(AnswerId id) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT id, guild, channel, asker, typed, understood, given_at AS at, outcome, took,
                  seen_in
                FROM answers WHERE id = :id
                """)
            .bind("id", id)
            .mapTo(AnswerRecord.class)
            .findOne());
  }

  @Override
  public int forgetBefore(Instant moment) {
    return database.write(handle ->
        handle
            .createUpdate("DELETE FROM answers WHERE given_at < :moment")
            .bind("moment", moment)
            .execute());
  }
}
