package org.frameworkadvisor.bot.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// When digests are sent.
///
/// @param hour from 0 to 23
/// @param zone whose clock it is
public record DigestSettings(DayOfWeek day, int hour, ZoneId zone) {
  public DigestSettings {
    if (hour < 0 || hour > 23) {
      throw new IllegalArgumentException("digest.hour must be 0 to 23, was " + hour);
    }
  }

  /// When one was due last, at or before a moment. Where the clocks skip the hour, an hour later.
  Instant due(Instant now) {
    ZonedDateTime there = now.atZone(zone);
    ZonedDateTime due = at(there);
    return (due.isAfter(there) ? at(there.minusWeeks(1)) : due).toInstant();
  }

  private ZonedDateTime at(ZonedDateTime moment) {
    ZonedDateTime day = moment.with(TemporalAdjusters.previousOrSame(this.day));
    return day.truncatedTo(ChronoUnit.DAYS).withHour(hour);
  }
}
