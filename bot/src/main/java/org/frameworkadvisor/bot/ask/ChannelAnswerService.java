package org.frameworkadvisor.bot.ask;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.ask.AnswerRecord.Outcome;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.model.RandomName;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.knowledge.search.Question;

/// Answers in channels, where an answer is met again: by its buttons, by replies to it, after a
/// restart. So each has a name and is kept.
///
/// Where it cannot be kept, it is given all the same; what hangs on it will not be found later.
public final class ChannelAnswerService {
  private final QuestionService questionService;
  private final AnswerRepository answers;
  private final UnansweredListener unanswered;
  private final InstantSource clock;
  private final RandomGenerator random;

  /// @param random where answers get their names from: one that nobody can predict
  public ChannelAnswerService(
      QuestionService questionService,
      AnswerRepository answers,
      UnansweredListener unanswered,
      InstantSource clock,
      RandomGenerator random) {
    this.questionService = questionService;
    this.answers = answers;
    this.unanswered = unanswered;
    this.clock = clock;
    this.random = random;
  }

  /// Answers a question, understood with what the same person asked in this channel before.
  public AnswerResult answer(MessageOrigin origin, String typed) {
    return result(origin, () -> questionService.answer(origin.caller(), typed));
  }

  /// Answers a question that stands on its own, such as one that somebody else asked.
  public AnswerResult answerWithoutContext(MessageOrigin origin, String typed) {
    return result(origin, () -> questionService.answerWithoutContext(origin.guild(), typed));
  }

  /// Answers a question that follows up on an earlier answer, whoever asked for that. Where that is
  /// not found, as [#answer] does.
  public AnswerResult followUp(AnswerId earlier, MessageOrigin origin, String typed) {
    return earlier(earlier)
        .flatMap(answerRecord -> Question.of(answerRecord.understood()))
        .map(before ->
            result(origin, () -> questionService.answerAfter(origin.caller(), before, typed)))
        .orElseGet(() -> answer(origin, typed));
  }

  /// An earlier answer, its question looked up anew; the same content gives the same answer. Empty
  /// where it is not known, or cannot be found out now.
  public Optional<AnswerResult> answerAgain(AnswerId id) {
    return earlier(id)
        .flatMap(answerRecord ->
            Question.of(answerRecord.understood())
                .map(understood -> new AskedQuestion(answerRecord.typed(), understood))
                .map(asked ->
                    new AnswerResult(
                        answerRecord, questionService.answerAgain(answerRecord.guild(), asked))));
  }

  private Optional<AnswerRecord> earlier(AnswerId id) {
    try {
      return answers.find(id);
    } catch (StoreUnavailable e) {
      return Optional.empty();
    }
  }

  private AnswerResult result(MessageOrigin origin, Supplier<Reply> answering) {
    Instant begun = clock.instant();
    Reply reply = answering.get();
    return switch (reply) {
      case Reply.Answer answer -> kept(origin, answer.asked(), reply, Outcome.ANSWERED, begun);
      case Reply.Clarify clarify -> kept(origin, clarify.asked(), reply, Outcome.ASKED_BACK, begun);
      case Reply.Taught taught -> kept(origin, taught.asked(), reply, Outcome.ANSWERED, begun);
      case Reply.NotFound miss -> {
        AnswerResult result = kept(origin, miss.asked(), reply, Outcome.NOT_FOUND, begun);
        // What moderators taught may answer it.
        if (!miss.asked().withoutTaught()) {
          unanswered.note(result.answerRecord(), origin.message());
        }
        yield result;
      }
      case Reply.Unavailable gone -> kept(origin, gone.asked(), reply, Outcome.UNAVAILABLE, begun);
      case Reply.Refused refused ->
          new AnswerResult(
              answerRecord(origin, refused.typed(), refused.typed(), Outcome.OTHER, begun), reply);
      case Reply.Compared _, Reply.Summarised _ ->
          throw new IllegalStateException("not what a question is answered with: " + reply);
    };
  }

  private AnswerResult kept(
      MessageOrigin origin, AskedQuestion asked, Reply reply, Outcome outcome, Instant begun) {
    AnswerRecord answerRecord =
        answerRecord(origin, asked.typed(), asked.understood().text(), outcome, begun);
    try {
      answers.add(answerRecord);
    } catch (StoreUnavailable _) {
      // The store has told the operator. The asker gets the answer, and that is what counts.
    }
    return new AnswerResult(answerRecord, reply);
  }

  private AnswerRecord answerRecord(
      MessageOrigin origin, String typed, String understood, Outcome outcome, Instant begun) {
    Instant now = clock.instant();
    // A clock may be put back.
    Duration took = now.isBefore(begun) ? Duration.ZERO : Duration.between(begun, now);
    return new AnswerRecord(
        new AnswerId(RandomName.next(random)),
        origin.guild(),
        origin.channel(),
        origin.asker(),
        typed,
        understood,
        now,
        outcome,
        took,
        origin.seenIn());
  }
}
