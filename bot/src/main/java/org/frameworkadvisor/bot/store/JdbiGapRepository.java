package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
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
      "SELECT id, guild, question, state, asked, first_at, last_at FROM gaps ";

  /// Gaps that an audience is shown, in the words in which it saw them first.
  private static final String SEEN =
      """
      SELECT gaps.id AS id, gaps.guild AS guild, misses.question AS question, state, asked, first_at,
             last_at
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
                    VALUES (:id, :guild, :question, :state, :asked, :first_at, :last_at)
                    """)
                .bind("id", gap.id().value())
                .bind("guild", gap.guild().value())
                .bind("question", gap.question())
                .bind("state", gap.state().name())
                .bind("asked", gap.asked())
                .bind("first_at", gap.first().toEpochMilli())
                .bind("last_at", gap.last().toEpochMilli())
                .execute());
  }

  @Override
  public void settle(GapId fresh) {
    database.write(handle ->
        handle
            .createUpdate("UPDATE gaps SET state = 'OPEN' WHERE id = :id AND state = 'NEW'")
            .bind("id", fresh.value())
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
              .bind("id", fresh.id().value())
              .bind("into", into.value())
              .bind("asked", fresh.asked())
              .bind("at", fresh.last().toEpochMilli())
              .execute();
      return merged == 0 ? 0 : move(fresh.id(), into, handle);
    });
  }

  /// What somebody wishes of both gaps they wish once.
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
              (:answer, :gap, :guild, :channel, :message, :asker, :question, :asked_at, :seen_in)
            ON CONFLICT (answer) DO NOTHING
            """)
        .bind("answer", unanswered.answer().value())
        .bind("gap", gap.value())
        .bind("guild", unanswered.guild().value())
        .bind("channel", unanswered.channel().value())
        .bind("message", unanswered.message().orElse(null))
        .bind("asker", unanswered.asker().value())
        .bind("question", unanswered.question())
        .bind("asked_at", unanswered.at().toEpochMilli())
        .bind("seen_in", unanswered.seenIn().map(ChannelId::value).orElse(null))
        .execute();
  }

  @Override
  public List<Gap> recent(GuildId guild, int most) {
    return database.read(handle ->
        handle
            .createQuery(GAPS + "WHERE guild = :guild ORDER BY last_at DESC, id LIMIT :most")
            .bind("guild", guild.value())
            .bind("most", most)
            .map(JdbiGapRepository::gap)
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
            .map(JdbiGapRepository::gap)
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
            .bind("id", gap.value())
            .map(JdbiGapRepository::gap)
            .findOne());
  }

  private static Query seen(Handle handle, String sql, GuildId guild, Audience audience) {
    return AudienceRows.by(audience, handle.createQuery(sql)).bind("guild", guild.value());
  }

  @Override
  public Optional<GapId> of(AnswerId answer) {
    return database.read(handle ->
        handle
            .createQuery("SELECT gap FROM misses WHERE answer = :answer")
            .bind("answer", answer.value())
            .map(row -> new GapId(row.getColumn("gap", String.class)))
            .findOne());
  }

  @Override
  public List<UnansweredQuestion> unansweredQuestions(GapId gap, Audience audience, int most) {
    return database.read(handle ->
        AudienceRows.by(
                audience,
                handle.createQuery(
                    "SELECT * FROM misses WHERE gap = :gap AND "
                        + AudienceRows.THERE
                        + " ORDER BY asked_at DESC, answer LIMIT :most"))
            .bind("gap", gap.value())
            .bind("most", most)
            .map(JdbiGapRepository::unanswered)
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
              .bind("guild", guild.value())
              .bind("id", gap.value())
              .bind("state", state.name())
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
            .bind("guild", guild.value())
            .bind("id", gap.value())
            .bind("taught", by.value())
            .execute());
  }

  @Override
  public void addNotifyRequest(NotifyRequest request) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO wishes (gap, member, guild, channel, question, made_at, seen_in)
                VALUES (:gap, :member, :guild, :channel, :question, :made_at, :seen_in)
                ON CONFLICT (gap, member) DO NOTHING
                """)
            .bind("gap", request.gap().value())
            .bind("member", request.member().value())
            .bind("guild", request.guild().value())
            .bind("channel", request.channel().value())
            .bind("question", request.question())
            .bind("made_at", request.at().toEpochMilli())
            .bind("seen_in", request.seenIn().map(ChannelId::value).orElse(null))
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
                         made_at, seen_in, taught,
                         ROW_NUMBER() OVER (PARTITION BY wishes.guild ORDER BY made_at, member)
                           AS place
                  FROM wishes JOIN gaps ON gaps.id = wishes.gap
                  WHERE state = 'TAUGHT' AND taught IS NOT NULL) AS due
                WHERE place <= :most ORDER BY made_at, member
                """)
            .bind("most", most)
            .map((RowView row) ->
                new Due(request(row), new TaughtId(row.getColumn("taught", String.class))))
            .list());
  }

  @Override
  public boolean takeNotifyRequest(NotifyRequest request) {
    return database.write(handle ->
        handle
            .createUpdate("DELETE FROM wishes WHERE gap = :gap AND member = :member")
            .bind("gap", request.gap().value())
            .bind("member", request.member().value())
            .execute())
        == 1;
  }

  @Override
  public int forgetBefore(Instant moment) {
    return database.write(handle -> {
      handle
          .createUpdate("DELETE FROM wishes WHERE made_at < :moment")
          .bind("moment", moment.toEpochMilli())
          .execute();
      int misses =
          handle
              .createUpdate("DELETE FROM misses WHERE asked_at < :moment")
              .bind("moment", moment.toEpochMilli())
              .execute();
      handle
          .createUpdate(
              """
              DELETE FROM gaps WHERE last_at < :moment AND state IN ('NEW', 'OPEN')
              """)
          .bind("moment", moment.toEpochMilli())
          .execute();
      return misses;
    });
  }

  private static Gap gap(RowView row) {
    return new Gap(
        new GapId(row.getColumn("id", String.class)),
        new GuildId(row.getColumn("guild", String.class)),
        row.getColumn("question", String.class),
        Gap.State.valueOf(row.getColumn("state", String.class)),
        row.getColumn("asked", Integer.class),
        Instant.ofEpochMilli(row.getColumn("first_at", Long.class)),
        Instant.ofEpochMilli(row.getColumn("last_at", Long.class)));
  }

  private static UnansweredQuestion unanswered(RowView row) {
    return new UnansweredQuestion(
        new AnswerId(row.getColumn("answer", String.class)),
        new GuildId(row.getColumn("guild", String.class)),
        new ChannelId(row.getColumn("channel", String.class)),
        Optional.ofNullable(row.getColumn("message", String.class)),
        new UserId(row.getColumn("asker", String.class)),
        row.getColumn("question", String.class),
        Instant.ofEpochMilli(row.getColumn("asked_at", Long.class)),
        seenIn(row));
  }

  private static NotifyRequest request(RowView row) {
    return new NotifyRequest(
        new GapId(row.getColumn("gap", String.class)),
        new GuildId(row.getColumn("guild", String.class)),
        new UserId(row.getColumn("member", String.class)),
        new ChannelId(row.getColumn("channel", String.class)),
        row.getColumn("question", String.class),
        Instant.ofEpochMilli(row.getColumn("made_at", Long.class)),
        seenIn(row));
  }

  private static Optional<ChannelId> seenIn(RowView row) {
    return Optional.ofNullable(row.getColumn("seen_in", String.class)).map(ChannelId::new);
  }
}
