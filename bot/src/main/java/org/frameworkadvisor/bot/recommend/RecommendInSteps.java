package org.frameworkadvisor.bot.recommend;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.scoring.Counterfactual;

/// Asks people who take their time. Each step is kept before anybody hears of it, so that whatever
/// happens, no answer is lost.
public final class RecommendInSteps {
  /// How long a questionnaire waits for the next answer.
  public static final Duration PATIENCE = Duration.ofHours(24);

  private final Recommend recommend;
  private final Sessions sessions;
  private final Teams teams;
  private final RandomGenerator random;
  private final InstantSource clock;

  /// @param random names sessions
  public RecommendInSteps(
      Recommend recommend,
      Sessions sessions,
      Teams teams,
      RandomGenerator random,
      InstantSource clock) {
    this.recommend = recommend;
    this.sessions = sessions;
    this.teams = teams;
    this.random = random;
    this.clock = clock;
  }

  /// The session of a seat that is neither finished nor expired.
  ///
  /// @throws StoreUnavailable where that cannot be told now
  public Optional<Session> unfinished(Seat seat) {
    return sessions
        .find(seat)
        .filter(session -> session.interview().stage() != Interview.Stage.DONE)
        .filter(session -> session.expires().isAfter(clock.instant()));
  }

  /// Begins, in the place of whatever the seat had before; empty where the knowledge has no
  /// questionnaire.
  ///
  /// @param description what somebody said about their project; may be blank
  /// @throws StoreUnavailable where it cannot be kept
  public Optional<Session> begin(Seat seat, String description) {
    return recommend
        .interview(description)
        .map(interview ->
            new Session(
                SessionName.next(random), seat, 0, interview, clock.instant().plus(PATIENCE)))
        .map(this::begun);
  }

  private Session begun(Session session) {
    sessions.begin(session);
    return session;
  }

  /// Makes a move.
  ///
  /// @param at the step that whoever moves has before their eyes
  public Stepped move(UserId member, SessionName name, int at, Move move) {
    return at(member, name, at, session -> moved(session, move));
  }

  /// Looks at a session without changing it.
  public Stepped look(UserId member, SessionName name, int at) {
    return at(member, name, at, Stepped.Moved::new);
  }

  /// Ends a session and forgets it.
  ///
  /// @return the session as it was
  public Stepped cancel(UserId member, SessionName name, int at) {
    return at(
        member,
        name,
        at,
        session -> {
          sessions.end(session);
          return new Stepped.Moved(session);
        });
  }

  /// The result of a session that has come to its end.
  public Recommendation result(Session session) {
    return recommend.recommend(
        session.interview().definition(), session.interview().session().answers());
  }

  /// Notes that a result is shown to others.
  ///
  /// @return whether it was not before
  /// @throws StoreUnavailable where that cannot be told now
  public boolean share(Session session) {
    return sessions.share(session);
  }

  /// The same as if some answers were others.
  public Recommendation whatIf(Recommendation own, Counterfactual other) {
    return recommend.whatIf(own, other);
  }

  /// Recommends anew for the answers in the code of a result, whoever got it; empty where the
  /// knowledge has no questionnaire.
  ///
  /// @param code as somebody typed it
  public Optional<Replay> replay(String code) {
    return recommend.replay(code, questionnaires());
  }

  /// Most codes can be read without those of before.
  private List<Definition> questionnaires() {
    try {
      return sessions.questionnaires();
    } catch (StoreUnavailable notNow) {
      return List.of();
    }
  }

  /// Whether the questionnaire has changed since a session began.
  public boolean isOutdated(Session session) {
    return recommend
        .definition()
        .filter(now -> now.key().equals(session.interview().definition().key()))
        .isEmpty();
  }

  private interface Step {
    Stepped of(Session session);
  }

  private Stepped at(UserId member, SessionName name, int at, Step step) {
    try {
      Optional<Session> found =
          sessions.find(name).filter(session -> session.seat().member().equals(member));
      if (found.isEmpty()) {
        return new Stepped.Unknown();
      }
      Session session = found.get();
      if (!session.expires().isAfter(clock.instant())) {
        return new Stepped.Expired();
      }
      if (session.seat().team().filter(this::isOver).isPresent()) {
        return new Stepped.Decided();
      }
      return session.step() == at ? step.of(session) : new Stepped.Refused(session);
    } catch (StoreUnavailable notNow) {
      return new Stepped.NotKept();
    }
  }

  private boolean isOver(SessionName team) {
    return teams
        .find(team)
        .filter(found -> !found.isClosed() && found.closes().isAfter(clock.instant()))
        .isEmpty();
  }

  private Stepped moved(Session session, Move move) {
    Optional<Interview> after = session.interview().after(move);
    if (after.isEmpty()) {
      return new Stepped.Refused(session);
    }
    // A team's last as long as it does.
    Instant until =
        session.seat().team().isPresent() ? session.expires() : clock.instant().plus(PATIENCE);
    Session next = session.next(after.get(), until);
    if (sessions.advance(next)) {
      return new Stepped.Moved(next);
    }
    return sessions
        .find(session.name())
        .<Stepped>map(Stepped.Refused::new)
        .orElseGet(Stepped.Unknown::new);
  }
}
