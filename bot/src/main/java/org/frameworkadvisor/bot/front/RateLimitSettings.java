package org.frameworkadvisor.bot.front;

import java.time.Duration;

/// How much may be asked.
///
/// @param user questions that one person may ask in a [#window]
/// @param guild questions that the members of one guild may ask in a [#window], together
public record RateLimitSettings(int user, int guild, Duration window) {
  public RateLimitSettings {
    if (user < 1 || guild < 1) {
      throw new IllegalArgumentException("limits.user and limits.guild must be at least 1");
    }
    if (window.toMillis() < 1) {
      throw new IllegalArgumentException("limits.window must be at least 1 ms, was " + window);
    }
  }
}
