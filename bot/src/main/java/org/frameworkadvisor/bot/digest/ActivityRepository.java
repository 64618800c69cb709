package org.frameworkadvisor.bot.digest;

import java.time.Instant;
import java.util.List;
import org.frameworkadvisor.bot.model.Audience;
import org.frameworkadvisor.bot.model.GuildId;

/// What happened in a guild between two moments, the later one not included.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface ActivityRepository {

  /// How many questions were asked, and how many of these were answered.
  Questions questions(GuildId guild, Instant from, Instant until);

  /// How answers were judged, whenever they were given.
  Votes votes(GuildId guild, Instant from, Instant until);

  /// The answers that took longest of those whose questions an audience is shown, the slowest
  /// first.
  ///
  /// @param most how many at most
  List<Digest.Slow> slowest(
      GuildId guild, Audience audience, Instant from, Instant until, int most);

  /// Questions in some time.
  record Questions(int asked, int answered) {}

  /// Votes in some time.
  record Votes(int helped, int missed) {}
}
