package org.frameworkadvisor.bot.teach;

import java.util.List;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.TaughtId;

/// Keeps what was taught, every version of it: a change adds one and removes none.
///
/// Every method throws [org.frameworkadvisor.bot.exchange.StoreUnavailable] where it cannot.
public interface TaughtAnswers {

  /// Adds a version, and the act that made it; both or neither.
  void append(Version version, Act act);

  /// The newest version of each of a guild's answers, those changed first first; forgotten ones
  /// too.
  List<Version> newest(GuildId guild);

  /// All versions of one answer, the oldest first; empty where the guild has no such answer.
  List<Version> versions(GuildId guild, TaughtId id);

  /// How many versions there are in all guilds. Grows with every change, whichever process makes
  /// it.
  long changes();
}
