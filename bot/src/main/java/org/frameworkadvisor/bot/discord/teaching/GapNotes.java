package org.frameworkadvisor.bot.discord.teaching;

import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.ask.Answered;
import org.frameworkadvisor.bot.ask.Unanswered;
import org.frameworkadvisor.bot.discord.responding.Responder;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.teach.Gather;
import org.frameworkadvisor.bot.teach.Miss;

/// Takes note of what was not answered, or not well, while nobody waits for it. In direct messages
/// there is nobody who could teach an answer, so nothing is noted there.
public final class GapNotes implements Unanswered {
  private final Gather gaps;
  private final AnswerLog log;
  private final Responder responder;

  public GapNotes(Gather gaps, AnswerLog log, Responder responder) {
    this.gaps = gaps;
    this.log = log;
    this.responder = responder;
  }

  @Override
  public void note(Answered answered, Optional<String> message) {
    miss(answered, message).ifPresent(miss -> responder.inBackground(() -> gaps.missed(miss)));
  }

  /// Takes note of an answer that did not help.
  ///
  /// @param message the one that shows it, if others can see that
  public void disliked(AnswerId answer, Optional<String> message) {
    responder.inBackground(() ->
        log.find(answer).flatMap(answered -> miss(answered, message)).ifPresent(gaps::missed));
  }

  /// What is noted of an answer; empty where nothing is.
  static Optional<Miss> miss(Answered answered, Optional<String> message) {
    return answered
        .guild()
        .map(guild ->
            new Miss(
                answered.id(),
                guild,
                answered.channel(),
                message,
                answered.asker(),
                // What was looked up other than by a question has tabs in it.
                answered.understood().replace('\t', ' '),
                answered.at(),
                answered.seenIn()));
  }
}
