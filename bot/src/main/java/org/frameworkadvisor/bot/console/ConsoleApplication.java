package org.frameworkadvisor.bot.console;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.backup.BackupService;
import org.frameworkadvisor.bot.console.text.ConsoleSettings;
import org.frameworkadvisor.bot.console.text.ConsoleStreams;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.OutputLostException;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.console.text.Utf8Output;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.EvaluationService;
import org.frameworkadvisor.bot.front.KnowledgeOpener;
import org.frameworkadvisor.bot.front.RunningInstances;
import org.frameworkadvisor.bot.privacy.GuildDataRepository;
import org.frameworkadvisor.bot.text.DisplayText;
import org.slf4j.LoggerFactory;

/// Runs one command line and tells how it ended.
public final class ConsoleApplication {
  private final CliContext context;

  ConsoleApplication(CliContext context) {
    this.context = context;
  }

  /// The console of this process.
  public static ConsoleApplication ofProcess(
      ConsoleSettings settings,
      KnowledgeOpener opener,
      EvaluationService evaluation,
      BackupService backups,
      RunningInstances instances,
      GuildDataRepository guilds) {
    ConsoleStreams streams = ConsoleStreams.ofProcess(settings.terminal());
    return new ConsoleApplication(
        new CliContext(
            settings, opener, evaluation, backups, instances, guilds, streams, System::nanoTime));
  }

  /// Says why there is nothing to run: a setting that cannot be used.
  ///
  /// @return the process's exit code
  public static int refuse(String reason) {
    return refuse(reason, ExitCode.USAGE);
  }

  /// Says why nothing can be run now.
  ///
  /// @return the process's exit code
  public static int unavailable(String reason) {
    return refuse(reason, ExitCode.UNAVAILABLE);
  }

  private static int refuse(String reason, int exitCode) {
    ConsoleStreams streams = ConsoleStreams.ofProcess("");
    return guarded(
        streams,
        () -> {
          streams.err().line("advisor: " + TerminalText.line(reason));
          return exitCode;
        });
  }

  /// Runs a command.
  ///
  /// @param typed what stands behind the program's name
  /// @return the process's exit code
  public int run(String... typed) {
    String[] arguments = Stream.of(typed).map(DisplayText::wellFormed).toArray(String[]::new);
    return guarded(
        context.streams(), () -> AdvisorCommand.commandLine(context, arguments).execute(arguments));
  }

  /// Serves a knowledge base elsewhere; how opening it goes is told here.
  ///
  /// @param task returns the exit code
  /// @return the process's exit code
  public int serve(Path knowledge, ToIntFunction<AdvisorFeatures> task) {
    return guarded(context.streams(), () -> context.withFeatures(knowledge, task));
  }

  /// However it ends, what it said must not get lost with the process.
  private static int guarded(ConsoleStreams streams, Callable<Integer> task) {
    try {
      int exitCode = task.call();
      streams.flush();
      return exitCode;
    } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
      return ended(e, streams.err());
    }
  }

  /// Ends a command that was cut short: quietly where its reader has seen enough, else as a fault.
  ///
  /// @return the exit code
  static int ended(Throwable cause, Utf8Output err) {
    return cause instanceof OutputLostException lost && lost.readerLeft()
        ? ExitCode.OK
        : fault(err, cause);
  }

  /// Tells a person about a fault in one line and the log everything.
  static int fault(Utf8Output err, Throwable fault) {
    LoggerFactory.getLogger(ConsoleApplication.class).error("unexpected fault", fault);
    try {
      err.line(
          "advisor: something went wrong ("
              + TerminalText.line(fault.toString())
              + "). The details are in advisor.log in the data folder.");
      err.flush();
    } catch (OutputLostException e) {
      return ExitCode.FAULT;
    }
    return ExitCode.FAULT;
  }
}
