package org.frameworkadvisor.bot.recommend;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.knowledge.scoring.Answers;

/// Lets several people decide together. Every method may throw
/// [org.frameworkadvisor.bot.exchange.StoreUnavailable].
public final class RecommendToTeams {
  /// How long a team's answers stay when it has closed, for whoever could not be shown the result
  /// at once.
  public static final Duration KEPT = Duration.ofDays(7);

  private final Recommend recommend;
  private final Teams teams;
  private final Sessions sessions;
  private final RandomGenerator random;
  private final InstantSource clock;

  /// @param random names teams and sessions
  public RecommendToTeams(
      Recommend recommend,
      Teams teams,
      Sessions sessions,
      RandomGenerator random,
      InstantSource clock) {
    this.recommend = recommend;
    this.teams = teams;
    this.sessions = sessions;
    this.random = random;
    this.clock = clock;
  }

  /// Opens one; empty where the knowledge has no questionnaire.
  public Optional<Team> open(UserId owner, ChannelId channel, Duration time) {
    Optional<Team> team =
        recommend
            .definition()
            .map(definition ->
                new Team(
                    SessionName.next(random),
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
  public Optional<Team> find(SessionName name) {
    return teams.find(name);
  }

  /// Whether nobody can answer any more.
  public boolean isOver(Team team) {
    return team.isClosed() || !team.closes().isAfter(clock.instant());
  }

  /// A member's session, which begins where there is none. It stays as long as its team.
  public Session join(Team team, UserId member) {
    Seat seat = Seat.in(team.name(), member);
    return sessions.find(seat).orElseGet(() -> begun(team, seat));
  }

  /// Whoever clicks twice has begun once.
  private Session begun(Team team, Seat seat) {
    Session session =
        new Session(
            SessionName.next(random),
            seat,
            0,
            Interview.begin(team.definition(), List.of()),
            team.closes().plus(KEPT));
    Optional<Session> first =
        sessions.beginFirst(session) ? Optional.of(session) : sessions.find(seat);
    if (first.isEmpty()) {
      sessions.begin(session); // what there was cannot be read any more
    }
    return first.orElse(session);
  }

  /// How many have answered to the end.
  public int finished(Team team) {
    return answers(team).size();
  }

  private Map<UserId, Answers> answers(Team team) {
    Map<UserId, Answers> answers = new HashMap<>();
    for (Session session : sessions.at(Seat.place(team.name()))) {
      if (session.interview().stage() == Interview.Stage.DONE) {
        answers.put(session.seat().member(), session.interview().session().answers());
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

  /// Those whose time is over and that nobody has ended yet.
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
  public boolean toggle(SessionName team, UserId member, String name) {
    boolean wasShown = name(team, member).isPresent();
    teams.show(team, member, wasShown ? Optional.empty() : Optional.of(name));
    return !wasShown;
  }

  /// The name of a member who wants it shown.
  public Optional<String> name(SessionName team, UserId member) {
    return Optional.ofNullable(teams.names(team).get(member));
  }
}
