package org.frameworkadvisor.bot.moderate;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// How the knowledge is looked after.
///
/// @param watch how often it is looked whether the content has changed; zero for never
/// @param schedule when it is looked besides; empty for never
/// @param staleAfter how long after a person has checked the facts of a document they should be
///   checked again; zero for never
/// @param zone of the schedule, and where a day begins and ends
public record MaintenanceSettings(
    Duration watch, Optional<Schedule> schedule, Duration staleAfter, ZoneId zone) {

  /// When something is due.
  @FunctionalInterface
  public interface Schedule {

    /// The next time after another one; empty where it never is again.
    Optional<ZonedDateTime> next(ZonedDateTime after);
  }
}
