package org.frameworkadvisor.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.bot.recommend.Team;
import org.frameworkadvisor.bot.recommend.TeamRepository;
import org.jdbi.v3.core.result.RowView;

/// Teams, a row each; and a row for each name that is to be shown.
final class JdbiTeamRepository implements TeamRepository {
  private static final String TEAMS =
      """
      SELECT name, owner, channel, message, teams.definition AS definition, source, closes_at,
             is_closed
      FROM teams JOIN questionnaires ON questionnaires.definition = teams.definition
      """;

  private final Database database;
  private final QuestionnaireTable questionnaires;

  JdbiTeamRepository(Database database, QuestionnaireTable questionnaires) {
    this.database = database;
    this.questionnaires = questionnaires;
  }

  @Override
  public void open(Team team) {
    database.write(handle -> {
      QuestionnaireTable.keep(team.definition(), handle);
      return handle
          .createUpdate(
              """
              INSERT INTO teams (name, owner, channel, message, definition, closes_at, is_closed)
              VALUES (:name, :owner, :channel, :message, :definition.key, :closes, :isClosed)
              """)
          .bindMethods(team)
          .execute();
    });
  }

  @Override
  public Optional<Team> find(SessionId name) {
    return database
        .readable(TEAMS + "WHERE name = :name", Map.of("name", name), this::team)
        .stream()
        .findFirst();
  }

  /// Empty where this version of the program cannot read its questionnaire any more.
  private Optional<Team> team(RowView row) {
    return questionnaires
        .read(row)
        .map(definition ->
            new Team(
                row.getColumn("name", SessionId.class),
                row.getColumn("owner", UserId.class),
                row.getColumn("channel", ChannelId.class),
                Optional.ofNullable(row.getColumn("message", String.class)),
                definition,
                row.getColumn("closes_at", Instant.class),
                row.getColumn("is_closed", Boolean.class)));
  }

  @Override
  public void posted(SessionId name, String message) {
    database.write(handle ->
        handle
            .createUpdate("UPDATE teams SET message = :message WHERE name = :name")
            .bind("name", name)
            .bind("message", message)
            .execute());
  }

  @Override
  public void close(SessionId name) {
    database.write(handle ->
        handle
            .createUpdate("UPDATE teams SET is_closed = :yes WHERE name = :name")
            .bind("name", name)
            .bind("yes", true)
            .execute());
  }

  @Override
  public List<Team> due(Instant now) {
    return database.readable(
        TEAMS + "WHERE closes_at <= :now AND NOT is_closed ORDER BY closes_at",
        Map.of("now", now),
        this::team);
  }

  @Override
  public void show(SessionId team, UserId member, Optional<String> name) {
    database.write(handle -> {
      int before =
          handle
              .createUpdate("DELETE FROM team_names WHERE team = :team AND member = :member")
              .bind("team", team)
              .bind("member", member)
              .execute();
      name.ifPresent(shown ->
          handle
              .createUpdate(
                  """
                  INSERT INTO team_names (team, member, shown) VALUES (:team, :member, :shown)
                  ON CONFLICT (team, member) DO UPDATE SET shown = excluded.shown
                  """)
              .bind("team", team)
              .bind("member", member)
              .bind("shown", shown)
              .execute());
      return before;
    });
  }

  @Override
  public Map<UserId, String> names(SessionId team) {
    return database.read(handle ->
        handle
            .createQuery("SELECT member, shown FROM team_names WHERE team = :team")
            .bind("team", team)
            .map((RowView row) ->
                Map.entry(
                    row.getColumn("member", UserId.class), row.getColumn("shown", String.class)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public int forgetBefore(Instant moment) {
    return database.write(handle -> {
      handle
          .createUpdate(
              """
              DELETE FROM team_names
              WHERE team IN (SELECT name FROM teams WHERE closes_at < :moment)
              """)
          .bind("moment", moment)
          .execute();
      return handle
          .createUpdate("DELETE FROM teams WHERE closes_at < :moment")
          .bind("moment", moment)
          .execute();
    });
  }
}
