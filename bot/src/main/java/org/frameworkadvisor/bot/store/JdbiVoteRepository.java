package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.feedback.VoteRepository;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.UserId;

/// Votes, a row for each answer and member.
final class JdbiVoteRepository implements VoteRepository {
  private final Database database;

  JdbiVoteRepository(Database database) {
    this.database = database;
  }

  @Override
  public void cast(VoteRepository.Vote vote) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO votes (answer, voter, helped, reason, cast_at)
                VALUES (:answer, :voter, :helped, :reason, :at)
                ON CONFLICT (answer, voter) DO UPDATE SET
                  helped = excluded.helped,
                  reason = excluded.reason,
                  cast_at = excluded.cast_at
                """)
            .bindMethods(vote)
            .execute());
  }

  @Override
  public Optional<VoteRepository.Vote> find(AnswerId answer, UserId voter) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT answer, voter, helped, reason, cast_at AS at FROM votes
                WHERE answer = :answer AND voter = :voter
                """)
            .bind("answer", answer)
            .bind("voter", voter)
            .mapTo(VoteRepository.Vote.class)
            .findOne());
  }

  @Override
  public Tally tally(AnswerId answer) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT COUNT(CASE WHEN helped THEN 1 END) AS helped,
                       COUNT(CASE WHEN helped THEN NULL ELSE 1 END) AS missed
                FROM votes WHERE answer = :answer
                """)
            .bind("answer", answer)
            .mapTo(Tally.class)
            .one());
  }

  @Override
  public int forgetBefore(Instant moment) {
    return database.write(handle ->
        handle
            .createUpdate("DELETE FROM votes WHERE cast_at < :moment")
            .bind("moment", moment)
            .execute());
  }
}
