package org.frameworkadvisor.bot.twin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.frameworkadvisor.bot.recommend.Seat;
import org.frameworkadvisor.bot.recommend.Session;
import org.frameworkadvisor.bot.recommend.SessionName;
import org.frameworkadvisor.bot.recommend.Sessions;
import org.frameworkadvisor.knowledge.content.Definition;

/// Sessions in memory.
public final class InMemorySessions extends Twin implements Sessions {
  private final Map<Seat, Session> sessions = new ConcurrentHashMap<>();
  private final Set<String> shared = ConcurrentHashMap.newKeySet();
  private final Map<String, Definition> questionnaires = new ConcurrentHashMap<>();

  @Override
  public void begin(Session session) {
    requireUp();
    keep(session.interview().definition());
    sessions.put(session.seat(), session);
  }

  @Override
  public boolean beginFirst(Session session) {
    requireUp();
    keep(session.interview().definition());
    return sessions.putIfAbsent(session.seat(), session) == null;
  }

  private void keep(Definition definition) {
    questionnaires.put(definition.key(), definition);
  }

  @Override
  public Optional<Session> find(Seat seat) {
    requireUp();
    return Optional.ofNullable(sessions.get(seat));
  }

  @Override
  public Optional<Session> find(SessionName name) {
    requireUp();
    return sessions.values().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  @Override
  public List<Session> at(String place) {
    requireUp();
    return sessions.values().stream()
        .filter(one -> one.seat().place().equals(place))
        .sorted(Comparator.comparing(one -> one.seat().member().value()))
        .toList();
  }

  @Override
  public List<Definition> questionnaires() {
    requireUp();
    return List.copyOf(questionnaires.values());
  }

  @Override
  public boolean advance(Session next) {
    requireUp();
    AtomicBoolean advanced = new AtomicBoolean();
    sessions.computeIfPresent(
        next.seat(),
        (_, now) -> {
          advanced.set(now.name().equals(next.name()) && now.step() == next.step() - 1);
          return advanced.get() ? next : now;
        });
    return advanced.get();
  }

  @Override
  public boolean share(Session session) {
    requireUp();
    return sessions.containsValue(session) && shared.add(session.name() + "/" + session.step());
  }

  @Override
  public void end(Session session) {
    requireUp();
    sessions
        .values()
        .removeIf(one -> one.seat().equals(session.seat()) && one.name().equals(session.name()));
  }

  @Override
  public int forgetExpired(Instant now) {
    requireUp();
    int before = sessions.size();
    sessions.values().removeIf(one -> !one.expires().isAfter(now));
    return before - sessions.size();
  }
}
