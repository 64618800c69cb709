package org.frameworkadvisor.bot.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.frameworkadvisor.bot.exchange.Asked;
import org.frameworkadvisor.bot.exchange.Reply;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.knowledge.retrieval.Question;

/// Answers line by line, each question on its own. Every line in gives an answer out, at once:
/// whoever is at the other end may be waiting for it.
final class LineMode {
  private final Desk desk;
  private final Features features;

  LineMode(Desk desk, Features features) {
    this.desk = desk;
    this.features = features;
  }

  int answerAsJson(int passages) {
    return answer(
        passages,
        (reply, nanos) -> desk.out().line(ReplyJson.of(reply, nanos, JsonText.Layout.COMPACT)));
  }

  int answerAsText(int passages) {
    ReplyText text = new ReplyText(desk.look());
    return answer(
        passages,
        (reply, _) -> {
          desk.out().lines(text.lines(reply, passages));
          desk.out().line("");
        });
  }

  private int answer(int passages, BiConsumer<Reply, Long> print) {
    TypedLines lines = new TypedLines(desk.streams().in());
    int exitCode = ExitCode.OK;
    for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
      long started = desk.nanos().getAsLong();
      Reply reply;
      try {
        reply = features.ask().answerAlone(Advisor.HERE, line.get(), passages);
      } catch (RuntimeException fault) {
        exitCode = Console.fault(desk.err(), fault);
        reply = unavailable(line.get());
      }
      print.accept(reply, desk.nanos().getAsLong() - started);
      desk.out().flush();
    }
    return exitCode;
  }

  /// One faulty question must not cost the ones behind it.
  private static Reply unavailable(String typed) {
    String reason = "An unexpected fault kept me from answering.";
    return Question.of(typed)
        .<Reply>map(question -> new Reply.Unavailable(new Asked(typed, question), reason))
        .orElseGet(() -> new Reply.Refused(typed, reason));
  }

  private static Optional<String> next(TypedLines lines) {
    try {
      return lines.next();
    } catch (IOException broken) {
      throw new UncheckedIOException("standard input failed", broken);
    }
  }
}
