package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.List;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.digest.ActivityRepository;
import org.frameworkadvisor.bot.digest.Digest;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.GuildId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// What happened in a guild, counted from answers and votes.
final class JdbiActivityRepository implements ActivityRepository {
  /// What counts as a question, and not as a look at a comparison or a copy of an answer.
  private static final String QUESTIONS =
      """
      FROM answers WHERE guild = :guild AND given_at >= :from AND given_at < :until
        AND outcome IN ('ANSWERED', 'ASKED_BACK', 'NOT_FOUND', 'UNAVAILABLE')
      """;

  private final Database database;

  JdbiActivityRepository(Database database) {
    this.database = database;
  }

  @Override
  public Questions questions(GuildId guild, Instant from, Instant until) {
    return database.read(handle ->
        within(
                handle,
                "SELECT COUNT(*) AS asked, COUNT(CASE WHEN outcome = :answered THEN 1 END) AS answered "
                    + QUESTIONS,
                guild,
                from,
                until)
            .bind("answered", AnswerRecord.Outcome.ANSWERED)
            .mapTo(Questions.class)
            .one());
  }

  @Override
  public Votes votes(GuildId guild, Instant from, Instant until) {
    return database.read(handle ->
        within(
                handle,
                """
                SELECT COUNT(CASE WHEN helped THEN 1 END) AS helped,
                       COUNT(CASE WHEN helped THEN NULL ELSE 1 END) AS missed
                FROM votes JOIN answers ON answers.id = votes.answer
                WHERE answers.guild = :guild AND cast_at >= :from AND cast_at < :until
                """,
                guild,
                from,
                until)
            .mapTo(Votes.class)
            .one());
  }

  @Override
  public List<Digest.Slow> slowest(
      GuildId guild, Audience audience, Instant from, Instant until, int most) {
    return database.read(handle ->
        AudienceRows.by(
                audience,
                within(
                    handle,
                    "SELECT typed AS question, took "
                        + QUESTIONS
                        + ("AND "
                            + AudienceRows.ROWS
                            + " ORDER BY took DESC, given_at, id LIMIT :most"),
                    guild,
                    from,
                    until))
            .bind("most", most)
            .mapTo(Digest.Slow.class)
            .list());
  }

  private static Query within(
      Handle handle, String sql, GuildId guild, Instant from, Instant until) {
    return handle.createQuery(sql).bind("guild", guild).bind("from", from).bind("until", until);
  }
}
