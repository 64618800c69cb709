package org.frameworkadvisor.bot.digest;

import java.util.List;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.GuildId;

/// Knows what was asked in a guild and could not be answered.
///
/// May throw [org.frameworkadvisor.bot.model.StoreUnavailable].
@FunctionalInterface
public interface UnansweredQuestionSource {

  /// What is still missing and an audience is shown, that asked most first.
  ///
  /// @param most how many at most
  List<Digest.Missing> mostAsked(GuildId guild, Audience audience, int most);
}
