package org.frameworkadvisor.bot.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.recommend.Interview;
import org.frameworkadvisor.bot.recommend.InterviewText;
import org.frameworkadvisor.bot.recommend.Seat;
import org.frameworkadvisor.bot.recommend.Session;
import org.frameworkadvisor.bot.recommend.SessionName;
import org.frameworkadvisor.bot.recommend.Sessions;
import org.frameworkadvisor.knowledge.content.Definition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatement;

/// Sessions, a row for each seat; and beside them the questionnaires they began with, a row for
/// each version.
final class JdbiSessions implements Sessions {
  private static final int MOST_AT_HAND = 16;

  private final Database database;

  /// To read a questionnaire takes longer than all else.
  private final Cache<String, Optional<Definition>> definitions =
      Caffeine.newBuilder().maximumSize(MOST_AT_HAND).build();

  JdbiSessions(Database database) {
    this.database = database;
  }

  @Override
  public void begin(Session session) {
    Definition definition = session.interview().definition();
    database.with(handle -> {
      keep(definition, handle);
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

  private static void keep(Definition definition, Handle handle) {
    handle
        .createUpdate(
            """
            INSERT INTO questionnaires (definition, source) VALUES (:definition, :source)
            ON CONFLICT (definition) DO NOTHING
            """)
        .bind("definition", definition.key())
        .bind("source", definition.source())
        .execute();
  }

  @Override
  public Optional<Session> find(Seat seat) {
    return database.with(handle ->
        handle
            .createQuery(
                """
                SELECT name, step, sessions.definition AS definition, source, state, expires_at
                FROM sessions
                JOIN questionnaires ON questionnaires.definition = sessions.definition
                WHERE member = :member AND place = :place
                """)
            .bind("member", seat.member().value())
            .bind("place", seat.place())
            .map(row -> session(seat, row))
            .findOne()
            .flatMap(session -> session));
  }

  /// Empty where this version of the program cannot read it any more.
  private Optional<Session> session(Seat seat, RowView row) {
    String source = row.getColumn("source", String.class);
    Optional<Interview> interview =
        definitions
            .get(row.getColumn("definition", String.class), _ -> Definition.parse(source))
            .flatMap(
                definition -> InterviewText.read(definition, row.getColumn("state", String.class)));
    return interview.map(found ->
        new Session(
            new SessionName(row.getColumn("name", String.class)),
            seat,
            row.getColumn("step", Integer.class),
            found,
            Instant.ofEpochMilli(row.getColumn("expires_at", Long.class))));
  }

  @Override
  public boolean advance(Session next) {
    return database.with(handle ->
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
    database.with(handle ->
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
    return database.with(handle ->
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
