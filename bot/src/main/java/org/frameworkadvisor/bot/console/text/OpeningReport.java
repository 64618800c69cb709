package org.frameworkadvisor.bot.console.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells on standard error how it goes to open a knowledge base, and why it cannot be opened.
public final class OpeningReport {
  private static final Logger LOG = LoggerFactory.getLogger(OpeningReport.class);

  private final ConsoleStreams streams;
  private final LongSupplier nanos;

  /// @param nanos a clock, as `System::nanoTime`
  public OpeningReport(ConsoleStreams streams, LongSupplier nanos) {
    this.streams = streams;
    this.nanos = nanos;
  }

  /// Whether there is a knowledge base; says so where there is none.
  public boolean exists(Path knowledge) {
    if (Files.exists(knowledge)) {
      return true;
    }
    streams.warn(
        "there is no knowledge base at "
            + TerminalText.line(knowledge.toString())
            + ". Name a folder or a file with --knowledge, or set knowledge.path in"
            + " config/advisor.yaml.");
    return false;
  }

  /// Runs a task that takes a while, and shows how far it has come.
  public <T> T withProgress(Function<ProgressListener, T> task) {
    boolean terminal = streams.device().isTerminal(TerminalDevice.Stream.ERR);
    try (ProgressLine progress = new ProgressLine(streams.err(), terminal, nanos)) {
      return task.apply(progress);
    }
  }

  /// Tells what the operator should know of a knowledge base that is open.
  public void warn(List<String> warnings) {
    for (String warning : warnings) {
      streams.warn(warning);
      LOG.warn("{}", warning);
    }
    streams.err().flush();
  }

  /// Tells why there is none to work with.
  ///
  /// @return the exit code
  public int rejected(String reason, List<ContentProblem> problems) {
    problems.forEach(problem -> streams.err().line(TerminalText.line(problem.toString())));
    return streams.refuse(
        reason, problems.isEmpty() ? ExitCode.UNAVAILABLE : ExitCode.CONTENT_PROBLEMS);
  }
}
