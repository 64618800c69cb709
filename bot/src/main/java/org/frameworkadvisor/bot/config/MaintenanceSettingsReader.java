package org.frameworkadvisor.bot.config;

import fc.cron.CronExpression;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.frameworkadvisor.bot.moderate.MaintenanceSettings;

/// Reads what concerns looking after the knowledge.
final class MaintenanceSettingsReader {
  private static final String NEVER = "none";
  private static final String SYSTEM = "system";

  private static final ZonedDateTime LEAP_YEAR =
      ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private MaintenanceSettingsReader() {}

  static MaintenanceSettings read(SettingsReader reader) {
    return new MaintenanceSettings(
        reader.duration("knowledge.watch", "30s", Duration.ZERO),
        reader.parsed(
            "knowledge.schedule",
            NEVER,
            "none, or five fields as in a crontab: minute, hour, day of the month, month, day of the"
                + " week, such as \"0 3 * * *\"",
            MaintenanceSettingsReader::schedule),
        reader.duration("knowledge.stale-after", "365d", Duration.ZERO),
        reader.parsed(
            "knowledge.time-zone",
            SYSTEM,
            "system, or the name of a time zone, such as Europe/Vienna",
            MaintenanceSettingsReader::zone));
  }

  private static Optional<Optional<MaintenanceSettings.Schedule>> schedule(String value) {
    if (value.equals(NEVER)) {
      return Optional.of(Optional.empty());
    }
    try {
      CronExpression cron = CronExpression.createWithoutSeconds(value);
      // What there never is, such as the 30th of February, only shows when it is looked for.
      cron.nextTimeAfter(LEAP_YEAR);
      return Optional.of(Optional.of(after -> next(cron, after)));
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /// Four years are looked through. From 2096 on, a 29th of February is farther away.
  private static Optional<ZonedDateTime> next(CronExpression cron, ZonedDateTime after) {
    try {
      return Optional.of(cron.nextTimeAfter(after));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(String value) {
    try {
      return Optional.of(value.equals(SYSTEM) ? ZoneId.systemDefault() : ZoneId.of(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
