package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.bot.recommend.InterviewText;
import org.frameworkadvisor.bot.recommend.Seat;
import org.frameworkadvisor.bot.recommend.Session;
import org.frameworkadvisor.bot.recommend.SessionName;
import org.frameworkadvisor.bot.recommend.Sessions;
import org.frameworkadvisor.knowledge.content.Definition;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatement;

/// Sessions, a row for each seat.
final class JdbiSessions implements Sessions {
  private static final String SESSIONS =
      """
      SELECT member, place, name, step, sessions.definition AS definition, source, state,
             expires_at
      FROM sessions JOIN questionnaires ON questionnaires.definition = sessions.definition
      """;

  private final Database database;
  private final Questionnaires questionnaires;

  JdbiSessions(Database database, Questionnaires questionnaires) {
    this.database = database;
    this.questionnaires = questionnaires;
  }

  @Override
  public void begin(Session session) {
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
  public boolean beginFirst(Session session) {
    return begin(session, "ON CONFLICT (member, place) DO NOTHING") == 1;
  }

  private int begin(Session session, String taken) {
    Definition definition = session.interview().definition();
    return database.write(handle -> {
      Questionnaires.keep(definition, handle);
      return bound(
              handle.createUpdate(
                  """
                  INSERT INTO sessions (member, place, name, step, definition, state, expires_at)
                  VALUES (:member, :place, :name, :step, :definition, :state, :expires_at)
                  """
                      + taken),
              session)
          .bind("definition", definition.key())
          .execute();
    });
  }

  @Override
  public Optional<Session> find(Seat seat) {
    return sessions(
            "WHERE member = :member AND place = :place",
            Map.of("member", seat.member().value(), "place", seat.place()))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Session> find(SessionName name) {
    return sessions("WHERE name = :name", Map.of("name", name.value())).stream().findFirst();
  }

  @Override
  public List<Session> at(String place) {
    return sessions("WHERE place = :place ORDER BY member", Map.of("place", place));
  }

  private List<Session> sessions(String which, Map<String, String> values) {
    return database.readable(SESSIONS + which, values, this::session);
  }

  @Override
  public List<Definition> questionnaires() {
    return database.readable(
        "SELECT definition, source FROM questionnaires", Map.of(), questionnaires::read);
  }

  /// Empty where this version of the program cannot read it any more.
  private Optional<Session> session(RowView row) {
    return questionnaires
        .read(row)
        .flatMap(definition -> InterviewText.read(definition, row.getColumn("state", String.class)))
        .map(interview ->
            new Session(
                new SessionName(row.getColumn("name", String.class)),
                new Seat(
                    new UserId(row.getColumn("member", String.class)),
                    row.getColumn("place", String.class)),
                row.getColumn("step", Integer.class),
                interview,
                Instant.ofEpochMilli(row.getColumn("expires_at", Long.class))));
  }

  @Override
  public boolean advance(Session next) {
    return database.write(handle ->
        bound(
                    handle.createUpdate(
                        """
                        UPDATE sessions SET step = :step, state = :state, expires_at = :expires_at
                        WHERE member = :member AND place = :place AND name = :name
                          AND step = :before
                        """),
                    next)
                .bind("before", next.step() - 1)
                .execute()
            == 1);
  }

  @Override
  public boolean share(Session session) {
    return database.write(handle ->
        handle
                .createUpdate(
                    """
                    UPDATE sessions SET shared_step = :step
                    WHERE name = :name AND step = :step
                      AND (shared_step IS NULL OR shared_step <> :step)
                    """)
                .bind("name", session.name().value())
                .bind("step", session.step())
                .execute()
            == 1);
  }

  @Override
  public void end(Session session) {
    database.write(handle ->
        handle
            .createUpdate(
                """
                DELETE FROM sessions WHERE member = :member AND place = :place AND name = :name
                """)
            .bind("member", session.seat().member().value())
            .bind("place", session.seat().place())
            .bind("name", session.name().value())
            .execute());
  }

  @Override
  public int forgetExpired(Instant now) {
    return database.write(handle ->
        handle
            .createUpdate("DELETE FROM sessions WHERE expires_at <= :now")
            .bind("now", now.toEpochMilli())
            .execute());
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Session session) {
    return statement
        .bind("member", session.seat().member().value())
        .bind("place", session.seat().place())
        .bind("name", session.name().value())
        .bind("step", session.step())
        .bind("state", InterviewText.of(session.interview()))
        .bind("expires_at", session.expires().toEpochMilli());
  }
}
