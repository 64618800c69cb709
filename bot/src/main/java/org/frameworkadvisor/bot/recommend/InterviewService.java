package org.frameworkadvisor.bot.recommend;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;

/// Asks people who take their time. Each step is kept before it is shown, so that no answer is
/// lost.
public final class InterviewService {
  /// How long a questionnaire waits for the next answer.
  public static final Duration PATIENCE = Duration.ofHours(24);

  private final RecommendationService recommendationService;
  private final SessionRepository sessions;
  private final TeamRepository teams;
  private final RandomGenerator random;
  private final InstantSource clock;

  /// @param random names sessions
  public InterviewService(
      RecommendationService recommendationService,
      SessionRepository sessions,
      TeamRepository teams,
      RandomGenerator random,
      InstantSource clock) {
    this.recommendationService = recommendationService;
    this.sessions = sessions;
    this.teams = teams;
    this.random = random;
    this.clock = clock;
  }

  /// The session of a seat that is neither finished nor expired.
  ///
  /// @throws StoreUnavailable where that cannot be told now
  public Optional<InterviewSession> unfinished(SessionKey key) {
    return sessions
        .find(key)
        .filter(session -> session.interview().stage() != Interview.Stage.DONE)
        .filter(session -> session.expires().isAfter(clock.instant()));
  }

  /// Begins, in the place of what the key had before; empty where the knowledge has no
  /// questionnaire.
  ///
  /// @param description what a person said about their project; may be blank
  /// @throws StoreUnavailable where it cannot be kept
  public Optional<InterviewSession> begin(SessionKey key, String description) {
    return recommendationService
        .interview(description)
        .map(interview ->
            new InterviewSession(
                SessionId.next(random), key, 0, interview, clock.instant().plus(PATIENCE)))
        .map(this::begun);
  }

  private InterviewSession begun(InterviewSession session) {
    sessions.begin(session);
    return session;
  }

  /// Makes a move.
  ///
  /// @param at the step that the member has before their eyes
  public StepResult move(UserId member, SessionId name, int at, InterviewAction action) {
    return at(member, name, at, session -> moved(session, action));
  }

  /// Looks at a session without changing it.
  public StepResult look(UserId member, SessionId name, int at) {
    return at(member, name, at, StepResult.Moved::new);
  }

  /// Ends a session and forgets it.
  ///
  /// @return the session as it was
  public StepResult cancel(UserId member, SessionId name, int at) {
    return at(
        member,
        name,
        at,
        session -> {
          sessions.end(session);
          return new StepResult.Moved(session);
        });
  }

  /// The result of a session that has come to its end.
  public Recommendation result(InterviewSession session) {
    return recommendationService.recommend(
        session.interview().definition(), session.interview().session().answers());
  }

  /// Notes that a result is shown to others.
  ///
  /// @return whether it was not before
  /// @throws StoreUnavailable where that cannot be told now
  public boolean share(InterviewSession session) {
    return sessions.share(session);
  }

  /// The same as if some answers were others.
  public Recommendation whatIf(Recommendation own, Counterfactual other) {
    return recommendationService.whatIf(own, other);
  }

  /// Recommends anew for the answers in the code of a result, also of another person's; empty where
  /// the knowledge has no questionnaire.
  ///
  /// @param code as it was typed
  public Optional<ReplayResult> replay(String code) {
    return recommendationService.replay(code, questionnaires());
  }

  /// Most codes can be read without those of before.
  private List<QuestionnaireDefinition> questionnaires() {
    try {
      return sessions.questionnaires();
    } catch (StoreUnavailable e) {
      return List.of();
    }
  }

  /// Whether the questionnaire has changed since a session began.
  public boolean isOutdated(InterviewSession session) {
    return recommendationService
        .definition()
        .filter(now -> now.key().equals(session.interview().definition().key()))
        .isEmpty();
  }

  private interface Step {
    StepResult of(InterviewSession session);
  }

  private StepResult at(UserId member, SessionId name, int at, Step step) {
    try {
      Optional<InterviewSession> found =
          sessions.find(name).filter(session -> session.key().member().equals(member));
      if (found.isEmpty()) {
        return new StepResult.Unknown();
      }
      InterviewSession session = found.get();
      if (!session.expires().isAfter(clock.instant())) {
        return new StepResult.Expired();
      }
      if (session.key().team().filter(this::isOver).isPresent()) {
        return new StepResult.Decided();
      }
      return session.step() == at ? step.of(session) : new StepResult.Refused(session);
    } catch (StoreUnavailable e) {
      return new StepResult.NotKept();
    }
  }

  private boolean isOver(SessionId team) {
    return teams
        .find(team)
        .filter(found -> !found.isClosed() && found.closes().isAfter(clock.instant()))
        .isEmpty();
  }

  private StepResult moved(InterviewSession session, InterviewAction action) {
    Optional<Interview> after = session.interview().after(action);
    if (after.isEmpty()) {
      return new StepResult.Refused(session);
    }
    // A team's last as long as it does.
    Instant until =
        session.key().team().isPresent() ? session.expires() : clock.instant().plus(PATIENCE);
    InterviewSession next = session.next(after.get(), until);
    if (sessions.advance(next)) {
      return new StepResult.Moved(next);
    }
    return sessions
        .find(session.name())
        .<StepResult>map(StepResult.Refused::new)
        .orElseGet(StepResult.Unknown::new);
  }
}
