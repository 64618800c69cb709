package org.frameworkadvisor.bot.moderate;

import java.time.ZonedDateTime;
import java.util.Optional;

/// When something is due.
@FunctionalInterface
public interface JobSchedule {

  /// The next time after another one; empty where it never is again.
  Optional<ZonedDateTime> next(ZonedDateTime after);
}
