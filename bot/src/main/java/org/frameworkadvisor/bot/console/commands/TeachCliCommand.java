package org.frameworkadvisor.bot.console.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.TaughtText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.TeachingDraft;
import org.frameworkadvisor.bot.text.DisplayText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Teaches an answer to questions that are asked in the terminal.
@Command(
    name = "teach",
    description = {
      "Teaches an answer, which goes before what the knowledge base says when the question is asked"
          + " here, in whatever words.",
      "Without an answer, it is read from standard input."
    })
final class TeachCliCommand implements Callable<Integer> {
  private static final int MOST_READ = 64 * 1024;

  private final CliContext context;

  @Parameters(index = "0", paramLabel = "question", description = "In quotes.")
  private String question = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "answer", description = "In quotes.")
  private @Nullable String answer;

  @Option(names = "--link", paramLabel = "URL", description = "Where it was said.")
  private String link = "";

  TeachCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    String text = answer == null ? read() : answer;
    return context.withFeatures(features -> teach(features, text));
  }

  private int teach(AdvisorFeatures features, String text) {
    TeachOutcome outcome =
        features
            .teachingService()
            .teach(
                GuildId.LOCAL,
                CommandContext.TEACHER,
                new TeachingDraft.Text(question, text, link),
                Optional.empty());
    return print(context, outcome);
  }

  /// Shows the result of teaching.
  ///
  /// @return the exit code
  static int print(CliContext context, TeachOutcome outcome) {
    TextLayout layout = new TextLayout(context.style());
    TaughtText.outcome(outcome, layout);
    context.show(layout.lines());
    return TaughtText.exitCode(outcome);
  }

  private String read() {
    try {
      return DisplayText.wellFormed(
          new String(context.streams().in().readNBytes(MOST_READ), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("standard input failed", e);
    }
  }
}
