package org.frameworkadvisor.bot.ask;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;

/// A question that was answered in a channel, as it is kept: enough to give the answer again, to
/// share it and to understand a follow-up, after a restart too. The answer itself is looked up
/// anew.
///
/// @param guild empty in a direct message
/// @param asker who asked
/// @param typed the question as it was typed
/// @param understood the question that was looked up
/// @param took how long that took
/// @param seenIn the channel whose members saw the question; empty where only the asker did
public record AnswerRecord(
    AnswerId id,
    Optional<GuildId> guild,
    ChannelId channel,
    UserId asker,
    String typed,
    String understood,
    Instant at,
    Outcome outcome,
    Duration took,
    Optional<ChannelId> seenIn) {

  /// Something else than an answer to a question, which only the asker saw.
  public AnswerRecord(
      AnswerId id,
      Optional<GuildId> guild,
      ChannelId channel,
      UserId asker,
      String typed,
      String understood,
      Instant at) {
    this(
        id,
        guild,
        channel,
        asker,
        typed,
        understood,
        at,
        Outcome.OTHER,
        Duration.ZERO,
        Optional.empty());
  }

  /// How a question ended.
  public enum Outcome {
    ANSWERED,
    /// The bot asked back.
    ASKED_BACK,
    NOT_FOUND,
    /// The knowledge could not be looked at.
    UNAVAILABLE,
    /// It was no question.
    OTHER
  }
}
