package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.teach.Gap;
import org.frameworkadvisor.bot.teach.GapId;
import org.frameworkadvisor.bot.teach.GapRepository;
import org.frameworkadvisor.bot.teach.NotifyRequest;
import org.frameworkadvisor.bot.teach.UnansweredQuestion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/// Gaps, a row each; a row for each time that one was asked; and one for each wish.
final class JdbiGapRepository implements GapRepository {
  private static final String GAPS =
      "SELECT id, guild, question, state, asked, first_at AS first, last_at AS last FROM gaps ";

  /// Gaps that an audience is shown, in the words in which it saw them first.
  private static final String SEEN =
      """
      SELECT gaps.id AS id, gaps.guild AS guild, misses.question AS question, state, asked,
             first_at AS first, last_at AS last
      FROM gaps JOIN misses ON misses.answer = (
        SELECT answer FROM misses WHERE gap = gaps.id AND %s ORDER BY asked_at, answer LIMIT 1)
      WHERE gaps.guild = :guild AND
      """
          .formatted(AudienceRows.ROWS);

  private final Database database;

  JdbiGapRepository(Database database) {
    this.database = database;
  }

  @Override
  public void open(Gap gap, UnansweredQuestion unanswered) {
    database.write(handle ->
        add(gap.id(), unanswered, handle) == 0
            ? 0
            : handle
                .createUpdate(
                    """
                    INSERT INTO gaps (id, guild, question, state, asked, first_at, last_at)
                    VALUES (:id, :guild, :question, :state, :asked, :first, :last)
                    """)
                .bindMethods(gap)
                .execute());
  }

  @Override
  public void settle(GapId fresh) {
    database.write(handle ->
        handle
            .createUpdate("UPDATE gaps SET state = 'OPEN' WHERE id = :id AND state = 'NEW'")
            .bind("id", fresh)
            .execute());
  }

  @Override
  public void merge(Gap fresh, GapId into) {
    database.write(handle -> {
      int merged =
          handle
              .createUpdate(
                  """
                  UPDATE gaps SET
                    asked = asked + :asked,
                    last_at = CASE WHEN last_at < :at THEN :at ELSE last_at END,
                    state = CASE WHEN state = 'TAUGHT' THEN 'OPEN' ELSE state END
                  WHERE id = :into
                    AND EXISTS (SELECT 1 FROM gaps WHERE id = :id AND state = 'NEW')
                  """)
              .bind("id", fresh.id())
              .bind("into", into)
              .bind("asked", fresh.asked())
              .bind("at", fresh.last())
              .execute();
      return merged == 0 ? 0 : move(fresh.id(), into, handle);
    });
  }

  /// A member who wishes to be told of both gaps does so once afterwards.
  private static int move(GapId fresh, GapId into, Handle handle) {
    for (String statement :
        List.of(
            "UPDATE misses SET gap = :into WHERE gap = :id",
            """
            DELETE FROM wishes WHERE gap = :id
              AND member IN (SELECT member FROM wishes WHERE gap = :into)
            """,
            "UPDATE wishes SET gap = :into WHERE gap = :id",
            "DELETE FROM gaps WHERE id = :id")) {
      handle
          .createUpdate(statement)
          .bindMap(Map.of("id", fresh.value(), "into", into.value()))
          .execute();
    }
    return 1;
  }

  private static int add(GapId gap, UnansweredQuestion unanswered, Handle handle) {
    return handle
        .createUpdate(
            """
            INSERT INTO misses
              (answer, gap, guild, channel, message, asker, question, asked_at, seen_in)
            VALUES
              (:answer, :gap, :guild, :channel, :message, :asker, :question, :at, :seenIn)
            ON CONFLICT (answer) DO NOTHING
            """)
        .bindMethods(unanswered)
        .bind("gap", gap)
        .execute();
  }

  @Override
  public List<Gap> recent(GuildId guild, int most) {
    return database.read(handle ->
        handle
            .createQuery(GAPS + "WHERE guild = :guild ORDER BY last_at DESC, id LIMIT :most")
            .bind("guild", guild)
            .bind("most", most)
            .mapTo(Gap.class)
            .list());
  }

  @Override
  public List<Gap> open(GuildId guild, Audience audience, int from, int most) {
    return database.read(handle ->
        seen(
                handle,
                SEEN
                    + "state = 'OPEN' ORDER BY asked DESC, last_at DESC, id LIMIT :most OFFSET :from",
                guild,
                audience)
            .bind("most", most)
            .bind("from", from)
            .mapTo(Gap.class)
            .list());
  }

  @Override
  public int countOpen(GuildId guild, Audience audience) {
    return database.read(handle ->
        seen(handle, "SELECT COUNT(*) FROM (" + SEEN + "state = 'OPEN') AS open", guild, audience)
            .mapTo(Integer.class)
            .one());
  }

  @Override
  public Optional<Gap> find(GuildId guild, GapId gap, Audience audience) {
    return database.read(handle ->
        seen(handle, SEEN + "id = :id", guild, audience)
            .bind("id", gap)
            .mapTo(Gap.class)
            .findOne());
  }

  private static Query seen(Handle handle, String sql, GuildId guild, Audience audience) {
    return AudienceRows.by(audience, handle.createQuery(sql)).bind("guild", guild);
  }

  @Override
  public Optional<GapId> of(AnswerId answer) {
    return database.read(handle ->
        handle
            .createQuery("SELECT gap FROM misses WHERE answer = :answer")
            .bind("answer", answer)
            .mapTo(GapId.class)
            .findOne());
  }

  @Override
  public List<UnansweredQuestion> unansweredQuestions(GapId gap, Audience audience, int most) {
    return database.read(handle ->
        AudienceRows.by(
                audience,
                handle.createQuery(
                    "SELECT misses.*, asked_at AS at FROM misses WHERE gap = :gap AND "
                        + AudienceRows.THERE
                        + " ORDER BY asked_at DESC, answer LIMIT :most"))
            .bind("gap", gap)
            .bind("most", most)
            .mapTo(UnansweredQuestion.class)
            .list());
  }

  @Override
  public boolean decide(GuildId guild, GapId gap, Gap.State state, AuditEntry auditEntry) {
    return database.write(handle -> {
      int changed =
          handle
              .createUpdate(
                  """
                  UPDATE gaps SET state = :state
                  WHERE guild = :guild AND id = :id AND state <> :state
                  """)
              .bind("guild", guild)
              .bind("id", gap)
              .bind("state", state)
              .execute();
      return changed == 1 && JdbiAuditRepository.append(auditEntry, handle) > 0;
    });
  }

  @Override
  public void fill(GuildId guild, GapId gap, TaughtId by) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                UPDATE gaps SET state = 'TAUGHT', taught = :taught
                WHERE guild = :guild AND id = :id AND state IN ('NEW', 'OPEN')
                """)
            .bind("guild", guild)
            .bind("id", gap)
            .bind("taught", by)
            .execute());
  }

  @Override
  public void addNotifyRequest(NotifyRequest request) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO wishes (gap, member, guild, channel, question, made_at, seen_in)
                VALUES (:gap, :member, :guild, :channel, :question, :at, :seenIn)
                ON CONFLICT (gap, member) DO NOTHING
                """)
            .bindMethods(request)
            .execute());
  }

  @Override
  public List<Due> due(int most) {
    return database.read(handle ->
        handle
            .createQuery(
                """
                SELECT * FROM (
                  SELECT gap, member, wishes.guild AS guild, channel, wishes.question AS question,
                         made_at AS at, seen_in, taught,
                         ROW_NUMBER() OVER (PARTITION BY wishes.guild ORDER BY made_at, member)
                           AS place
                  FROM wishes JOIN gaps ON gaps.id = wishes.gap
                  WHERE state = 'TAUGHT' AND taught IS NOT NULL) AS due
                WHERE place <= :most ORDER BY at, member
                """)
            .bind("most", most)
            .map((RowView row) ->
                new Due(row.getRow(NotifyRequest.class), row.getColumn("taught", TaughtId.class)))
            .list());
  }

  @Override
  public boolean takeNotifyRequest(NotifyRequest request) {
    return database.write(handle ->
        handle
            .createUpdate("DELETE FROM wishes WHERE gap = :gap AND member = :member")
            .bindMethods(request)
            .execute())
        == 1;
  }

  @Override
  public int forgetBefore(Instant moment) {
    return database.write(handle -> {
      handle
          .createUpdate("DELETE FROM wishes WHERE made_at < :moment")
          .bind("moment", moment)
          .execute();
      int misses =
          handle
              .createUpdate("DELETE FROM misses WHERE asked_at < :moment")
              .bind("moment", moment)
              .execute();
      handle
          .createUpdate(
              """
              DELETE FROM gaps WHERE last_at < :moment AND state IN ('NEW', 'OPEN')
              """)
          .bind("moment", moment)
          .execute();
      return misses;
    });
  }
}
