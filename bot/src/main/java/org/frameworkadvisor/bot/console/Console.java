package org.frameworkadvisor.bot.console;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.backup.Backups;
import org.frameworkadvisor.bot.front.Features;
import org.frameworkadvisor.bot.front.Instances;
import org.frameworkadvisor.bot.front.Laboratory;
import org.frameworkadvisor.bot.front.Legible;
import org.frameworkadvisor.bot.front.Opening;
import org.frameworkadvisor.bot.privacy.GuildData;
import org.slf4j.LoggerFactory;

/// Runs one command line and tells how it ended.
public final class Console {
  private final Desk desk;

  Console(Desk desk) {
    this.desk = desk;
  }

  /// The console of this process.
  public static Console ofProcess(
      ConsoleSettings settings,
      Opening opening,
      Laboratory laboratory,
      Backups backups,
      Instances instances,
      GuildData guilds) {
    Streams streams = Streams.ofProcess(settings.terminal());
    return new Console(
        new Desk(
            settings, opening, laboratory, backups, instances, guilds, streams, System::nanoTime));
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
    Streams streams = Streams.ofProcess("");
    return guarded(
        streams,
        () -> {
          streams.err().line("advisor: " + Printable.line(reason));
          return exitCode;
        });
  }

  /// Runs a command.
  ///
  /// @param typed what stands behind the program's name
  /// @return the process's exit code
  public int run(String... typed) {
    String[] arguments = Stream.of(typed).map(Legible::wellFormed).toArray(String[]::new);
    return guarded(desk.streams(), () -> Advisor.commandLine(desk, arguments).execute(arguments));
  }

  /// Serves a knowledge base elsewhere; how opening it goes is told here.
  ///
  /// @param task returns the exit code
  /// @return the process's exit code
  public int serve(Path knowledge, ToIntFunction<Features> task) {
    return guarded(desk.streams(), () -> desk.withFeatures(knowledge, task));
  }

  /// However it ends, what it said must not get lost with the process.
  private static int guarded(Streams streams, Callable<Integer> task) {
    try {
      int exitCode = task.call();
      streams.flush();
      return exitCode;
    } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError fault) {
      return ended(fault, streams.err());
    }
  }

  /// Ends a command that was cut short: quietly where its reader has seen enough, else as a fault.
  ///
  /// @return the exit code
  static int ended(Throwable cause, Output err) {
    return cause instanceof OutputLost lost && lost.readerLeft() ? ExitCode.OK : fault(err, cause);
  }

  /// Tells a person about a fault in one line and the log everything.
  static int fault(Output err, Throwable fault) {
    LoggerFactory.getLogger(Console.class).error("unexpected fault", fault);
    try {
      err.line(
          "advisor: something went wrong ("
              + Printable.line(fault.toString())
              + "). The details are in advisor.log in the data folder.");
      err.flush();
    } catch (OutputLost nobodyReads) {
      return ExitCode.FAULT;
    }
    return ExitCode.FAULT;
  }
}
