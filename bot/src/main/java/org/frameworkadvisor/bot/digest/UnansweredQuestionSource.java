package org.frameworkadvisor.bot.digest;

import java.util.List;
import org.frameworkadvisor.bot.exchange.Audience;
import org.frameworkadvisor.bot.exchange.GuildId;

/// Knows what was asked in a guild and could not be answered.
///
/// May throw [org.frameworkadvisor.bot.exchange.StoreUnavailable].
@FunctionalInterface
public interface UnansweredQuestionSource {

  /// What is still missing and an audience is shown, that asked most first.
  ///
  /// @param most how many at most
  List<Digest.Missing> mostAsked(GuildId guild, Audience audience, int most);
}
