package org.frameworkadvisor.bot.discord.ask;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.frameworkadvisor.bot.ask.AnswerRecord;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.ask.AnswerResult;
import org.frameworkadvisor.bot.ask.ChannelAnswerService;
import org.frameworkadvisor.bot.ask.MessageOrigin;
import org.frameworkadvisor.bot.compare.ComparisonService;
import org.frameworkadvisor.bot.model.AnswerId;
import org.frameworkadvisor.bot.model.RandomName;
import org.frameworkadvisor.bot.model.Reply;

/// Gives replies of every kind, each with a name under which it is found again.
final class ReplyService {
  private final ChannelAnswerService ask;
  private final ComparisonService comparisonService;
  private final AnswerRepository answers;
  private final RandomGenerator random;
  private final InstantSource clock;

  ReplyService(
      ChannelAnswerService ask,
      ComparisonService comparisonService,
      AnswerRepository answers,
      RandomGenerator random,
      InstantSource clock) {
    this.ask = ask;
    this.comparisonService = comparisonService;
    this.answers = answers;
    this.random = random;
    this.clock = clock;
  }

  AnswerResult compare(MessageOrigin origin, List<String> names, String aspect) {
    return kept(
        origin,
        new ReplyRequest.OfComparison(names, aspect),
        comparisonService.compare(names, aspect));
  }

  AnswerResult summarise(MessageOrigin origin, String topic) {
    return kept(origin, new ReplyRequest.OfSummary(topic), comparisonService.summarise(topic));
  }

  /// A reply that was given before, worked out anew; empty where it is not known any more.
  Optional<AnswerResult> lookUpAgain(AnswerId id) {
    return answers
        .find(id)
        .flatMap(answerRecord ->
            switch (ReplyRequest.parse(answerRecord.understood())) {
              case ReplyRequest.OfQuestion _ -> ask.answerAgain(id);
              case ReplyRequest.OfComparison one ->
                  Optional.of(
                      new AnswerResult(
                          answerRecord, comparisonService.compare(one.names(), one.aspect())));
              case ReplyRequest.OfSummary one ->
                  Optional.of(
                      new AnswerResult(answerRecord, comparisonService.summarise(one.topic())));
            });
  }

  /// The same reply under a name of its own, so that it belongs to the place that it is shown in.
  AnswerResult copied(AnswerResult result, MessageOrigin origin) {
    AnswerRecord before = result.answerRecord();
    return new AnswerResult(kept(origin, before.typed(), before.understood()), result.reply());
  }

  private AnswerResult kept(MessageOrigin origin, ReplyRequest request, Reply reply) {
    return new AnswerResult(kept(origin, readable(request), request.text()), reply);
  }

  private AnswerRecord kept(MessageOrigin origin, String typed, String understood) {
    AnswerRecord answerRecord =
        new AnswerRecord(
            new AnswerId(RandomName.next(random)),
            origin.guild(),
            origin.channel(),
            origin.asker(),
            typed,
            understood,
            clock.instant(),
            AnswerRecord.Outcome.OTHER,
            Duration.ZERO,
            origin.seenIn());
    answers.add(answerRecord);
    return answerRecord;
  }

  private static String readable(ReplyRequest request) {
    return request.text().replace('\t', ' ');
  }
}
