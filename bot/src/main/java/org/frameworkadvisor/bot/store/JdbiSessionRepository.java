package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.recommend.InterviewSession;
import org.frameworkadvisor.bot.recommend.InterviewText;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.bot.recommend.SessionKey;
import org.frameworkadvisor.bot.recommend.SessionRepository;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatement;

/// Sessions, a row for each seat.
final class JdbiSessionRepository implements SessionRepository {
  private static final String SESSIONS =
      """
      SELECT member, place, name, step, sessions.definition AS definition, source, state,
             expires_at
      FROM sessions JOIN questionnaires ON questionnaires.definition = sessions.definition
      """;

  private final Database database;
  private final QuestionnaireTable questionnaires;

  JdbiSessionRepository(Database database, QuestionnaireTable questionnaires) {
    this.database = database;
    this.questionnaires = questionnaires;
  }

  @Override
  public void begin(InterviewSession session) {
    begin(
        session,
        """
        ON CONFLICT (member, place) DO UPDATE SET
          name = excluded.name,
          step = excluded.step,
          definition = excluded.definition,
          state = excluded.state,
          expires_at = excluded.expires_at,
          shared_step = NULL
        """);
  }

  @Override
  public boolean beginFirst(InterviewSession session) {
    return begin(session, "ON CONFLICT (member, place) DO NOTHING") == 1;
  }

  private int begin(InterviewSession session, String taken) {
    QuestionnaireDefinition definition = session.interview().definition();
    return database.write(handle -> {
      QuestionnaireTable.keep(definition, handle);
      return bound(
              handle.createUpdate(
                  """
                  INSERT INTO sessions (member, place, name, step, definition, state, expires_at)
                  VALUES (:member, :place, :name, :step, :definition, :state, :expires)
                  """
                      + taken),
              session)
          .bind("definition", definition.key())
          .execute();
    });
  }

  @Override
  public Optional<InterviewSession> find(SessionKey key) {
    return sessions(
            "WHERE member = :member AND place = :place",
            Map.of("member", key.member(), "place", key.place()))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<InterviewSession> find(SessionId name) {
    return sessions("WHERE name = :name", Map.of("name", name)).stream().findFirst();
  }

  @Override
  public List<InterviewSession> at(String place) {
    return sessions("WHERE place = :place ORDER BY member", Map.of("place", place));
  }

  private List<InterviewSession> sessions(String which, Map<String, ?> values) {
    return database.readable(SESSIONS + which, values, this::session);
  }

  @Override
  public List<QuestionnaireDefinition> questionnaires() {
    return database.readable(
        "SELECT definition, source FROM questionnaires", Map.of(), questionnaires::read);
  }

  /// Empty where this version of the program cannot read it any more.
  private Optional<InterviewSession> session(RowView row) {
    return questionnaires
        .read(row)
        .flatMap(definition -> InterviewText.read(definition, row.getColumn("state", String.class)))
        .map(interview ->
            new InterviewSession(
                row.getColumn("name", SessionId.class),
                row.getRow(SessionKey.class),
                row.getColumn("step", Integer.class),
                interview,
                row.getColumn("expires_at", Instant.class)));
  }

  @Override
  public boolean advance(InterviewSession next) {
    return database.write(handle ->
        bound(
                    handle.createUpdate(
                        """
                        UPDATE sessions SET step = :step, state = :state, expires_at = :expires
                        WHERE member = :member AND place = :place AND name = :name
                          AND step = :before
                        """),
                    next)
                .bind("before", next.step() - 1)
                .execute()
            == 1);
  }

  @Override
  public boolean share(InterviewSession session) {
    return database.write(handle ->
        handle
                .createUpdate(
                    """
                    UPDATE sessions SET shared_step = :step
                    WHERE name = :name AND step = :step
                      AND (shared_step IS NULL OR shared_step <> :step)
                    """)
                .bindMethods(session)
                .execute()
            == 1);
  }

  @Override
  public void end(InterviewSession session) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                DELETE FROM sessions WHERE member = :member AND place = :place AND name = :name
                """)
            .bindMethods(session)
            .bindMethods(session.key())
            .execute());
  }

  @Override
  public int forgetExpired(Instant now) {
    return database.write(handle ->
        handle
            .createUpdate("DELETE FROM sessions WHERE expires_at <= :now")
            .bind("now", now)
            .execute());
  }

  private static <S extends SqlStatement<S>> S bound(S statement, InterviewSession session) {
    return statement
        .bindMethods(session)
        .bindMethods(session.key())
        .bind("state", InterviewText.of(session.interview()));
  }
}
