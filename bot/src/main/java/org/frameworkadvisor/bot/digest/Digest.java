package org.frameworkadvisor.bot.digest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What the last seven days were like in a guild.
///
/// @param days the days, the earliest first, with how many questions each had
/// @param answered how many questions were answered
/// @param asked how many there were in all
/// @param helped votes that an answer helped
/// @param missed votes that it did not
/// @param slowest the answers that took longest, the slowest first
/// @param gaps what was asked most and not answered
/// @param stale documents that were last reviewed too long ago
public record Digest(
    Instant from,
    Instant until,
    List<Day> days,
    int answered,
    int asked,
    int helped,
    int missed,
    List<Slow> slowest,
    List<Missing> gaps,
    List<String> stale) {
  public Digest {
    days = List.copyOf(days);
    slowest = List.copyOf(slowest);
    gaps = List.copyOf(gaps);
    stale = List.copyOf(stale);
  }

  /// A day and how many questions it had.
  public record Day(DayOfWeek day, int asked) {}

  /// An answer that took its time.
  ///
  /// @param question as it was typed
  public record Slow(String question, Duration took) {}

  /// A question that found no answer.
  ///
  /// @param times how often it was asked
  public record Missing(String question, int times) {}
}
