package org.frameworkadvisor.bot.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.TaughtText;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.bot.teach.TeachOutcome;
import org.frameworkadvisor.bot.teach.TeachingDraft;
import org.frameworkadvisor.bot.text.DisplayText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Teaches an answer, for whoever asks in the terminal.
@Command(
    name = "teach",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Teaches an answer, which goes before what the knowledge base says when the question is asked"
          + " here, in whatever words.",
      "Without an answer, it is read from standard input."
    })
final class TeachCliCommand implements Callable<Integer> {
  /// Whoever sits at the terminal.
  static final UserId TEACHER = new UserId("console");

  private static final int MOST_READ = 64 * 1024;

  private final AdvisorCommand advisor;

  @Parameters(index = "0", paramLabel = "question", description = "In quotes.")
  private String question = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "answer", description = "In quotes.")
  private @Nullable String answer;

  @Option(names = "--link", paramLabel = "URL", description = "Where it was said.")
  private String link = "";

  TeachCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    String text = answer == null ? read() : answer;
    return advisor.withFeatures(features -> teach(features, text));
  }

  private int teach(AdvisorFeatures features, String text) {
    TeachOutcome outcome =
        features
            .teachingService()
            .teach(
                GuildId.LOCAL,
                TEACHER,
                new TeachingDraft.Text(question, text, link),
                Optional.empty());
    return print(advisor, outcome);
  }

  /// Says what became of it.
  ///
  /// @return the exit code
  static int print(AdvisorCommand advisor, TeachOutcome outcome) {
    TextLayout layout = new TextLayout(advisor.context().style());
    TaughtText.outcome(outcome, layout);
    advisor.context().out().lines(layout.lines());
    return TaughtText.exitCode(outcome);
  }

  private String read() {
    try {
      return DisplayText.wellFormed(
          new String(
              advisor.context().streams().in().readNBytes(MOST_READ), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("standard input failed", e);
    }
  }
}
