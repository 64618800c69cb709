package org.frameworkadvisor.bot.discord.answering;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.frameworkadvisor.bot.ask.AnswerLog;
import org.frameworkadvisor.bot.ask.Answered;
import org.frameworkadvisor.bot.ask.AskInChannels;
import org.frameworkadvisor.bot.ask.Given;
import org.frameworkadvisor.bot.ask.Place;
import org.frameworkadvisor.bot.compare.Compare;
import org.frameworkadvisor.bot.exchange.AnswerId;
import org.frameworkadvisor.bot.exchange.Reply;

/// Gives replies of every kind, each with a name under which it is found again.
public final class Answers {
  private final AskInChannels ask;
  private final Compare compare;
  private final AnswerLog log;
  private final Supplier<AnswerId> names;
  private final InstantSource clock;

  public Answers(
      AskInChannels ask,
      Compare compare,
      AnswerLog log,
      Supplier<AnswerId> names,
      InstantSource clock) {
    this.ask = ask;
    this.compare = compare;
    this.log = log;
    this.names = names;
    this.clock = clock;
  }

  /// Answers, as a follow-up where it is one.
  public Given answer(Place place, String typed) {
    return ask.answer(place, typed);
  }

  /// Answers what stands on its own, such as somebody else's question.
  public Given answerAlone(Place place, String typed) {
    return ask.answerAlone(place, typed);
  }

  public Given followUp(AnswerId earlier, Place place, String typed) {
    return ask.followUp(earlier, place, typed);
  }

  Given compare(Place place, List<String> names, String aspect) {
    return kept(place, new Request.OfComparison(names, aspect), compare.compare(names, aspect));
  }

  Given summarise(Place place, String topic) {
    return kept(place, new Request.OfSummary(topic), compare.summarise(topic));
  }

  /// A reply that was given before, worked out anew; empty where it is not known any more.
  Optional<Given> again(AnswerId id) {
    return log.find(id)
        .flatMap(answered ->
            switch (Request.parse(answered.understood())) {
              case Request.OfQuestion _ -> ask.again(id);
              case Request.OfComparison one ->
                  Optional.of(new Given(answered, compare.compare(one.names(), one.aspect())));
              case Request.OfSummary one ->
                  Optional.of(new Given(answered, compare.summarise(one.topic())));
            });
  }

  /// The question that a reply answers, complete in itself; empty where it is not known any more.
  public String question(AnswerId id) {
    return log.find(id).map(Answered::understood).orElse("");
  }

  /// The same reply under a name of its own, so that it belongs to whoever is there now.
  Given copied(Given given, Place place) {
    Answered before = given.answered();
    return new Given(kept(place, before.typed(), before.understood()), given.reply());
  }

  private Given kept(Place place, Request request, Reply reply) {
    return new Given(kept(place, readable(request), request.text()), reply);
  }

  private Answered kept(Place place, String typed, String understood) {
    Answered answered =
        new Answered(
            names.get(),
            place.guild(),
            place.channel(),
            place.asker(),
            typed,
            understood,
            clock.instant(),
            Answered.Outcome.OTHER,
            Duration.ZERO,
            place.seenIn());
    log.add(answered);
    return answered;
  }

  private static String readable(Request request) {
    return request.text().replace('\t', ' ');
  }
}
