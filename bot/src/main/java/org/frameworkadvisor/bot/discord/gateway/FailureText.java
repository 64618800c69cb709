package org.frameworkadvisor.bot.discord.gateway;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;

/// Puts into one line what Discord, or the way to it, had against a request.
public final class FailureText {
  private FailureText() {}

  /// The failure that is at the bottom of it.
  public static String line(Throwable failure) {
    if (failure instanceof ErrorResponseException response) {
      return response.getErrorCode() == 0
          ? "HTTP " + response.getResponse().code
          : response.getErrorCode() + " " + response.getMeaning();
    }
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.toString();
  }
}
