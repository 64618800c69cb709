package org.frameworkadvisor.bot.ask;

import java.util.Optional;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.TaughtMatch;
import org.frameworkadvisor.knowledge.search.Question;

/// What asking needs to know of what guilds were taught.
@FunctionalInterface
public interface TaughtAnswerLookup {
  /// Nobody was taught anything.
  TaughtAnswerLookup NONE = (_, _, _) -> Optional.empty();

  /// The taught answer that goes before the best other one, if there is one. The question has just
  /// been looked up.
  ///
  /// @param otherwise how likely the best other answer is right, 0 to 1
  /// @throws org.frameworkadvisor.bot.model.StoreUnavailable where that could never be read yet
  Optional<TaughtMatch> find(GuildId guild, Question question, double otherwise);
}
