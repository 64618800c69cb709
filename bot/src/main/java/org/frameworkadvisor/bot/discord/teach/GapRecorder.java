package org.frameworkadvisor.bot.discord.teach;

import java.util.Optional;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.ask.UnansweredListener;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.teach.GapService;
import org.frameworkadvisor.bot.teach.UnansweredQuestion;

/// Records questions that were not answered, or not well, in the background. In direct messages no
/// moderator could teach an answer, so nothing is recorded there.
final class GapRecorder implements UnansweredListener {
  private final GapService gaps;
  private final AnswerRepository answers;
  private final Responder responder;

  GapRecorder(GapService gaps, AnswerRepository answers, Responder responder) {
    this.gaps = gaps;
    this.answers = answers;
    this.responder = responder;
  }

  @Override
  public void note(AnswerRecord answerRecord, Optional<String> message) {
    unanswered(answerRecord, message)
        .ifPresent(unanswered -> responder.inBackground(() -> gaps.recordUnanswered(unanswered)));
  }

  /// Takes note of an answer that did not help.
  ///
  /// @param message the one that shows it, if others can see that
  public void disliked(AnswerId answer, Optional<String> message) {
    responder.inBackground(() ->
        answers
            .find(answer)
            .flatMap(answerRecord -> unanswered(answerRecord, message))
            .ifPresent(gaps::recordUnanswered));
  }

  /// What is noted of an answer; empty where nothing is.
  static Optional<UnansweredQuestion> unanswered(
      AnswerRecord answerRecord, Optional<String> message) {
    return answerRecord
        .guild()
        .map(guild ->
            new UnansweredQuestion(
                answerRecord.id(),
                guild,
                answerRecord.channel(),
                message,
                answerRecord.asker(),
                // What was looked up other than by a question has tabs in it.
                answerRecord.understood().replace('\t', ' '),
                answerRecord.at(),
                answerRecord.seenIn()));
  }
}
