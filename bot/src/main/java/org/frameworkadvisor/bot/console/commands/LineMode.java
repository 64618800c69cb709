package org.frameworkadvisor.bot.console.commands;

import java.util.Optional;
import java.util.function.BiFunction;
import org.frameworkadvisor.bot.console.text.BoundedLineReader;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.JsonText;
import org.frameworkadvisor.bot.console.text.ReplyJson;
import org.frameworkadvisor.bot.console.text.ReplyText;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.AskedQuestion;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.Reply;
import org.frameworkadvisor.bot.text.DisplayText;
import org.frameworkadvisor.knowledge.search.Question;

/// Answers line by line, each question on its own. Every line in gives an answer out, at once: the
/// program at the other end may be waiting for it.
public final class LineMode {
  /// Where questions are asked in the terminal.
  static final Optional<GuildId> HERE = Optional.of(GuildId.LOCAL);

  private static final String FAULT = "An unexpected fault kept me from answering.";

  /// Stands for a question that could not be read: to read it again would fail again.
  private static final Question UNREAD = new Question("unread");

  private final CliContext context;
  private final AdvisorFeatures features;

  public LineMode(CliContext context, AdvisorFeatures features) {
    this.context = context;
    this.features = features;
  }

  int answerAsJson(int passages) {
    return answer(passages, (reply, nanos) -> ReplyJson.of(reply, nanos, JsonText.Layout.COMPACT));
  }

  public int answerAsText(int passages) {
    ReplyText text = new ReplyText(context.style());
    return answer(passages, (reply, _) -> String.join("\n", text.lines(reply, passages)) + "\n");
  }

  /// One faulty question must not cost the ones behind it, wherever the fault is: in answering it
  /// or in writing the answer.
  private int answer(int passages, BiFunction<Reply, Long, String> form) {
    BoundedLineReader lines = new BoundedLineReader(context.streams().in());
    int exitCode = ExitCode.OK;
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String typed = line.get();
      long started = context.nanos().getAsLong();
      String written;
      try {
        written = form.apply(reply(typed, passages), context.nanos().getAsLong() - started);
      } catch (RuntimeException | StackOverflowError e) {
        exitCode = context.streams().fault(e);
        AskedQuestion asked =
            new AskedQuestion(DisplayText.cut(typed, Question.MAX_LENGTH), UNREAD);
        written = form.apply(new Reply.Unavailable(asked, FAULT), 0L);
      }
      context.out().line(written);
      context.out().flush();
    }
    return exitCode;
  }

  private Reply reply(String typed, int passages) {
    return TerminalText.refusal(typed, Question.MAX_LENGTH)
        .<Reply>map(
            reason -> new Reply.Refused(DisplayText.cut(typed, Question.MAX_LENGTH), reason))
        .orElseGet(() -> features.questionService().answerWithoutContext(HERE, typed, passages));
  }
}
