package org.frameworkadvisor.bot.twin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.frameworkadvisor.bot.recommend.InterviewSession;
import org.frameworkadvisor.bot.recommend.SessionId;
import org.frameworkadvisor.bot.recommend.SessionKey;
import org.frameworkadvisor.bot.recommend.SessionRepository;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;

/// Sessions in memory.
public final class InMemorySessionRepository extends InMemoryRepository
    implements SessionRepository {
  private final Map<SessionKey, InterviewSession> sessions = new ConcurrentHashMap<>();
  private final Set<String> shared = ConcurrentHashMap.newKeySet();
  private final Map<String, QuestionnaireDefinition> questionnaires = new ConcurrentHashMap<>();

  @Override
  public void begin(InterviewSession session) {
    requireUp();
    keep(session.interview().definition());
    sessions.put(session.key(), session);
  }

  @Override
  public boolean beginFirst(InterviewSession session) {
    requireUp();
    keep(session.interview().definition());
    return sessions.putIfAbsent(session.key(), session) == null;
  }

  private void keep(QuestionnaireDefinition definition) {
    questionnaires.put(definition.key(), definition);
  }

  @Override
  public Optional<InterviewSession> find(SessionKey key) {
    requireUp();
    return Optional.ofNullable(sessions.get(key));
  }

  @Override
  public Optional<InterviewSession> find(SessionId name) {
    requireUp();
    return sessions.values().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  @Override
  public List<InterviewSession> at(String place) {
    requireUp();
    return sessions.values().stream()
        .filter(one -> one.key().place().equals(place))
        .sorted(Comparator.comparing(one -> one.key().member().value()))
        .toList();
  }

  @Override
  public List<QuestionnaireDefinition> questionnaires() {
    requireUp();
    return List.copyOf(questionnaires.values());
  }

  @Override
  public boolean advance(InterviewSession next) {
    requireUp();
    AtomicBoolean advanced = new AtomicBoolean();
    sessions.computeIfPresent(
        next.key(),
        (_, now) -> {
          advanced.set(now.name().equals(next.name()) && now.step() == next.step() - 1);
          return advanced.get() ? next : now;
        });
    return advanced.get();
  }

  @Override
  public boolean share(InterviewSession session) {
    requireUp();
    return sessions.containsValue(session) && shared.add(session.name() + "/" + session.step());
  }

  @Override
  public void end(InterviewSession session) {
    requireUp();
    sessions
        .values()
        .removeIf(one -> one.key().equals(session.key()) && one.name().equals(session.name()));
  }

  @Override
  public int forgetExpired(Instant now) {
    requireUp();
    int before = sessions.size();
    sessions.values().removeIf(one -> !one.expires().isAfter(now));
    return before - sessions.size();
  }
}
