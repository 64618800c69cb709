package org.frameworkadvisor.bot.recommend;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frameworkadvisor.bot.model.UserId;

/// Remembers who decides together. What each answers is in [SessionRepository].
///
/// Every method may throw [org.frameworkadvisor.bot.model.StoreUnavailable].
public interface TeamRepository {

  /// Keeps a new team.
  void open(Team team);

  /// The team of this name, open or not.
  Optional<Team> find(SessionId name);

  /// Says which message members join by.
  void posted(SessionId name, String message);

  /// Ends a team; one that has ended stays as it is.
  void close(SessionId name);

  /// Those that are open though their time is over, the earliest first.
  List<Team> due(Instant now);

  /// Shows a member's name in the result, or, without one, no longer.
  void show(SessionId team, UserId member, Optional<String> name);

  /// The names of those who want them shown.
  Map<UserId, String> names(SessionId team);

  /// Forgets the teams that were to close before a moment, with the names.
  ///
  /// @return how many
  int forgetBefore(Instant moment);
}
