package org.frameworkadvisor.bot.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Opened;
import org.frameworkadvisor.bot.front.Opening;
import org.frameworkadvisor.knowledge.content.Content;
import org.frameworkadvisor.knowledge.content.ContentProblem;

/// What every command works with: where to read and write, and how to open knowledge.
///
/// @param nanos a clock, as `System::nanoTime`
record Desk(ConsoleSettings settings, Opening opening, Streams streams, LongSupplier nanos) {

  Look look() {
    return Look.of(settings, streams.device());
  }

  Output out() {
    return streams.out();
  }

  Output err() {
    return streams.err();
  }

  /// Opens a knowledge base, has a task done with it and closes it.
  ///
  /// @return the exit code: the task's, or why there was no knowledge to work with
  int withFeatures(Path knowledge, ToIntFunction<Features> task) {
    if (!exists(knowledge)) {
      return ExitCode.USAGE;
    }
    return switch (open(knowledge)) {
      case Opened.Rejected rejected -> rejected(rejected);
      case Opened.Ready ready -> {
        try (ready) {
          yield task.applyAsInt(ready.features());
        }
      }
    };
  }

  /// Has a task done with what is read of a knowledge base.
  int withContent(Path knowledge, ToIntFunction<Content> task) {
    return exists(knowledge) ? task.applyAsInt(opening.check(knowledge)) : ExitCode.USAGE;
  }

  private Opened open(Path knowledge) {
    boolean terminal = streams.device().isTerminal(Device.Stream.ERR);
    try (ProgressLine progress = new ProgressLine(err(), terminal, nanos)) {
      return opening.open(knowledge, progress);
    }
  }

  private boolean exists(Path knowledge) {
    if (Files.exists(knowledge)) {
      return true;
    }
    err()
        .line(
            "advisor: there is no knowledge base at "
                + Printable.line(knowledge.toString())
                + ". Name a folder or a file with --knowledge, or set knowledge.path in"
                + " config/advisor.yaml.");
    return false;
  }

  private int rejected(Opened.Rejected rejected) {
    for (ContentProblem problem : rejected.problems()) {
      err().line(Printable.line(problem.toString()));
    }
    err().line("advisor: " + Printable.line(rejected.reason()));
    return rejected.problems().isEmpty() ? ExitCode.UNAVAILABLE : ExitCode.CONTENT_PROBLEMS;
  }
}
