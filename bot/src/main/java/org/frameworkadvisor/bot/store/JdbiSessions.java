package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.List;
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
    Definition definition = session.interview().definition();
    database.write(handle -> {
      Questionnaires.keep(definition, handle);
      return bound(
              handle.createUpdate(
                  """
                  INSERT INTO sessions (member, place, name, step, definition, state, expires_at)
                  VALUES (:member, :place, :name, :step, :definition, :state, :expires_at)
                  ON CONFLICT (member, place) DO UPDATE SET
                    name = excluded.name,
                    step = excluded.step,
                    definition = excluded.definition,
                    state = excluded.state,
                    expires_at = excluded.expires_at
                  """),
              session)
          .bind("definition", definition.key())
          .execute();
    });
  }

  @Override
  public Optional<Session> find(Seat seat) {
    return database.read(handle ->
        handle
            .createQuery(SESSIONS + "WHERE member = :member AND place = :place")
            .bind("member", seat.member().value())
            .bind("place", seat.place())
            .map(this::session)
            .findOne()
            .flatMap(session -> session));
  }

  @Override
  public Optional<Session> find(SessionName name) {
    return database.read(handle ->
        handle
            .createQuery(SESSIONS + "WHERE name = :name")
            .bind("name", name.value())
            .map(this::session)
            .findOne()
            .flatMap(session -> session));
  }

  @Override
  public List<Session> at(String place) {
    return database.read(handle ->
        handle
            .createQuery(SESSIONS + "WHERE place = :place ORDER BY member")
            .bind("place", place)
            .map(this::session)
            .list()
            .stream()
            .flatMap(Optional::stream)
            .toList());
  }

  @Override
  public List<Definition> questionnaires() {
    return database.read(handle ->
        handle
            .createQuery("SELECT definition, source FROM questionnaires")
            .map(questionnaires::read)
            .list()
            .stream()
            .flatMap(Optional::stream)
            .toList());
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
