package org.frameworkadvisor.bot.model;

import java.time.Instant;

/// An answer that a moderator taught, word for word. Text from a person: nothing in it is markup.
///
/// @param question the question that it was taught for
/// @param link to the message where it was said; empty where there is none
/// @param teacher who taught it, or changed it last
/// @param at when
public record TaughtAnswer(
    TaughtId id, String question, String answer, String link, UserId teacher, Instant at) {

  /// A taught answer that answers a question.
  ///
  /// @param confidence how likely it does, 0 to 1
  public record Match(TaughtAnswer answer, double confidence) {}
}
