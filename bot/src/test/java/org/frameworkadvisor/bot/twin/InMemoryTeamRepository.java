package org.frameworkadvisor.bot.twin;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.bot.recommend.Team;
import org.frameworkadvisor.bot.recommend.TeamRepository;

/// Teams in memory.
public final class InMemoryTeamRepository extends InMemoryRepository implements TeamRepository {
  private final Map<SessionId, Team> teams = new ConcurrentHashMap<>();
  private final Map<SessionId, Map<UserId, String>> names = new ConcurrentHashMap<>();

  @Override
  public void open(Team team) {
    requireUp();
    teams.put(team.name(), team);
  }

  @Override
  public Optional<Team> find(SessionId name) {
    requireUp();
    return Optional.ofNullable(teams.get(name));
  }

  @Override
  public void posted(SessionId name, String message) {
    change(name, team -> with(team, Optional.of(message), team.isClosed()));
  }

  @Override
  public void close(SessionId name) {
    change(name, team -> with(team, team.message(), true));
  }

  private void change(SessionId name, UnaryOperator<Team> change) {
    requireUp();
    teams.computeIfPresent(name, (_, team) -> change.apply(team));
  }

  private static Team with(Team team, Optional<String> message, boolean isClosed) {
    return new Team(
        team.name(),
        team.owner(),
        team.channel(),
        message,
        team.definition(),
        team.closes(),
        isClosed);
  }

  @Override
  public List<Team> due(Instant now) {
    requireUp();
    return teams.values().stream()
        .filter(team -> !team.isClosed() && !team.closes().isAfter(now))
        .sorted(Comparator.comparing(Team::closes))
        .toList();
  }

  @Override
  public void show(SessionId team, UserId member, Optional<String> name) {
    requireUp();
    Map<UserId, String> shown = new HashMap<>(names(team));
    shown.remove(member);
    name.ifPresent(known -> shown.put(member, known));
    names.put(team, Map.copyOf(shown));
  }

  @Override
  public Map<UserId, String> names(SessionId team) {
    requireUp();
    return names.getOrDefault(team, Map.of());
  }

  @Override
  public int forgetBefore(Instant moment) {
    requireUp();
    int before = teams.size();
    teams.values().removeIf(team -> team.closes().isBefore(moment));
    names.keySet().retainAll(teams.keySet());
    return before - teams.size();
  }
}
