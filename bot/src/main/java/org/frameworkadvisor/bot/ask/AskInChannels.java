package org.frameworkadvisor.bot.ask;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.ask.Answered.Outcome;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.Asked;
import org.frameworkadvisor.bot.exchange.RandomName;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.knowledge.retrieval.Question;

/// Answers in channels, where an answer is met again: by its buttons, by replies to it, after a
/// restart. So each has a name and is kept.
///
/// Where it cannot be kept, it is given all the same; what hangs on it will not be found later.
public final class AskInChannels {
  private final Ask ask;
  private final AnswerLog log;
  private final Unanswered unanswered;
  private final InstantSource clock;
  private final RandomGenerator random;

  /// @param random where answers get their names from: one that nobody can predict
  public AskInChannels(
      Ask ask, AnswerLog log, Unanswered unanswered, InstantSource clock, RandomGenerator random) {
    this.ask = ask;
    this.log = log;
    this.unanswered = unanswered;
    this.clock = clock;
    this.random = random;
  }

  /// Answers a question, understood with what the same person asked in this channel before.
  public Given answer(Place place, String typed) {
    return given(place, () -> ask.answer(place.caller(), typed));
  }

  /// Answers a question that stands on its own, such as one that somebody else asked.
  public Given answerAlone(Place place, String typed) {
    return given(place, () -> ask.answerAlone(place.guild(), typed));
  }

  /// Answers a question that follows up on an earlier answer, whoever asked for that. Where that is
  /// not found, as [#answer] does.
  public Given followUp(AnswerId earlier, Place place, String typed) {
    return earlier(earlier)
        .flatMap(answered -> Question.of(answered.understood()))
        .map(before -> given(place, () -> ask.answerAfter(place.caller(), before, typed)))
        .orElseGet(() -> answer(place, typed));
  }

  /// An earlier answer, its question looked up anew; the same content gives the same answer. Empty
  /// where it is not known, or cannot be found out now.
  public Optional<Given> again(AnswerId id) {
    return earlier(id)
        .flatMap(answered ->
            Question.of(answered.understood())
                .map(understood -> new Asked(answered.typed(), understood))
                .map(asked -> new Given(answered, ask.again(answered.guild(), asked))));
  }

  /// Whether there is such an answer.
  ///
  /// @throws StoreUnavailable where that cannot be found out now
  public boolean isKnown(AnswerId id) {
    return log.find(id).isPresent();
  }

  private Optional<Answered> earlier(AnswerId id) {
    try {
      return log.find(id);
    } catch (StoreUnavailable notNow) {
      return Optional.empty();
    }
  }

  private Given given(Place place, Supplier<Reply> answering) {
    Instant begun = clock.instant();
    Reply reply = answering.get();
    return switch (reply) {
      case Reply.Answer answer -> kept(place, answer.asked(), reply, Outcome.ANSWERED, begun);
      case Reply.Clarify clarify -> kept(place, clarify.asked(), reply, Outcome.ASKED_BACK, begun);
      case Reply.Taught taught -> kept(place, taught.asked(), reply, Outcome.ANSWERED, begun);
      case Reply.NotFound miss -> {
        Given given = kept(place, miss.asked(), reply, Outcome.NOT_FOUND, begun);
        unanswered.note(given.answered(), place.message());
        yield given;
      }
      case Reply.Unavailable gone -> kept(place, gone.asked(), reply, Outcome.UNAVAILABLE, begun);
      case Reply.Refused refused ->
          new Given(answered(place, refused.typed(), refused.typed(), Outcome.OTHER, begun), reply);
      case Reply.Compared _, Reply.Summarised _ ->
          throw new IllegalStateException("not what a question is answered with: " + reply);
    };
  }

  private Given kept(Place place, Asked asked, Reply reply, Outcome outcome, Instant begun) {
    Answered answered = answered(place, asked.typed(), asked.understood().text(), outcome, begun);
    try {
      log.add(answered);
    } catch (StoreUnavailable notNow) {
      // The store has told the operator. Whoever asked gets the answer, and that is what counts.
      return new Given(answered, reply);
    }
    return new Given(answered, reply);
  }

  private Answered answered(
      Place place, String typed, String understood, Outcome outcome, Instant begun) {
    Instant now = clock.instant();
    // A clock may be put back.
    Duration took = now.isBefore(begun) ? Duration.ZERO : Duration.between(begun, now);
    return new Answered(
        new AnswerId(RandomName.next(random)),
        place.guild(),
        place.channel(),
        place.asker(),
        typed,
        understood,
        now,
        outcome,
        took,
        place.seenIn());
  }
}
