package org.frameworkadvisor.bot.recommend;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;

/// Lets several people decide together. Every method may throw
/// [org.frameworkadvisor.bot.model.StoreUnavailable].
public final class TeamService {
  /// How long a team's answers stay when it has closed, for members who could not be shown the
  /// result at once.
  public static final Duration KEPT = Duration.ofDays(7);

  private final RecommendationService recommendationService;
  private final TeamRepository teams;
  private final SessionRepository sessions;
  private final RandomGenerator random;
  private final InstantSource clock;

  /// @param random names teams and sessions
  public TeamService(
      RecommendationService recommendationService,
      TeamRepository teams,
      SessionRepository sessions,
      RandomGenerator random,
      InstantSource clock) {
    this.recommendationService = recommendationService;
    this.teams = teams;
    this.sessions = sessions;
    this.random = random;
    this.clock = clock;
  }

  /// Opens one; empty where the knowledge has no questionnaire.
  public Optional<Team> open(UserId owner, ChannelId channel, Duration time) {
    Optional<Team> team =
        recommendationService
            .definition()
            .map(definition ->
                new Team(
                    SessionId.next(random),
                    owner,
                    channel,
                    Optional.empty(),
                    definition,
                    clock.instant().plus(time),
                    false));
    team.ifPresent(teams::open);
    return team;
  }

  /// The team of this name, open or not.
  public Optional<Team> find(SessionId name) {
    return teams.find(name);
  }

  /// Whether it takes no answers any more.
  public boolean isOver(Team team) {
    return team.isClosed() || !team.closes().isAfter(clock.instant());
  }

  /// A member's session, which begins where there is none. It stays as long as its team.
  public InterviewSession join(Team team, UserId member) {
    SessionKey key = SessionKey.in(team.name(), member);
    return sessions.find(key).orElseGet(() -> begun(team, key));
  }

  /// A second click begins nothing anew.
  private InterviewSession begun(Team team, SessionKey key) {
    InterviewSession session =
        new InterviewSession(
            SessionId.next(random),
            key,
            0,
            Interview.begin(team.definition(), List.of()),
            team.closes().plus(KEPT));
    Optional<InterviewSession> first =
        sessions.beginFirst(session) ? Optional.of(session) : sessions.find(key);
    if (first.isEmpty()) {
      sessions.begin(session); // what there was cannot be read any more
    }
    return first.orElse(session);
  }

  /// How many have answered to the end.
  public int finished(Team team) {
    return answers(team).size();
  }

  private Map<UserId, AnswerSheet> answers(Team team) {
    Map<UserId, AnswerSheet> answers = new HashMap<>();
    for (InterviewSession session : sessions.at(SessionKey.place(team.name()))) {
      if (session.interview().stage() == Interview.Stage.DONE) {
        answers.put(session.key().member(), session.interview().session().answers());
      }
    }
    return answers;
  }

  /// What the answers of those come to who have finished.
  public GroupResult result(Team team) {
    return new GroupScoring(team.definition(), answers(team)).result();
  }

  /// Ends it.
  public void close(Team team) {
    teams.close(team.name());
  }

  /// Those whose time is over and that are not closed yet.
  public List<Team> due() {
    return teams.due(clock.instant());
  }

  /// Says which message members join by, as long as that is not known.
  public void posted(Team team, String message) {
    if (team.message().isEmpty()) {
      teams.posted(team.name(), message);
    }
  }

  /// Shows a member's name in the result; where it was to be shown already, no longer.
  ///
  /// @return whether it will be shown
  public boolean toggle(SessionId team, UserId member, String name) {
    boolean wasShown = name(team, member).isPresent();
    teams.show(team, member, wasShown ? Optional.empty() : Optional.of(name));
    return !wasShown;
  }

  /// The name of a member who wants it shown.
  public Optional<String> name(SessionId team, UserId member) {
    return Optional.ofNullable(teams.names(team).get(member));
  }
}
