package org.frameworkadvisor.bot.console.text;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;

/// Where the console reads and writes.
public record ConsoleStreams(
    InputStream in, Utf8Output out, Utf8Output err, TerminalDevice device) {

  /// Those of this process. By file descriptor: `System.out` encodes by the locale and hides
  /// errors.
  public static ConsoleStreams ofProcess(String terminal) {
    return new ConsoleStreams(
        new FileInputStream(FileDescriptor.in),
        new Utf8Output(new FileOutputStream(FileDescriptor.out)),
        new Utf8Output(new FileOutputStream(FileDescriptor.err)),
        new SystemTerminalDevice(terminal));
  }

  /// Runs what the process is for. However it ends, what it said does not get lost.
  ///
  /// @return the exit code
  public int run(Callable<Integer> task) {
    try {
      int exitCode = task.call();
      flush();
      return exitCode;
    } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
      return ended(e);
    }
  }

  /// Says on standard error why something is not done.
  ///
  /// @return the exit code
  public int refuse(String reason, int exitCode) {
    warn(reason);
    return exitCode;
  }

  /// Says something on standard error.
  public void warn(String text) {
    err.line("advisor: " + TerminalText.line(text));
  }

  /// Ends a command that was cut short: quietly where its reader has seen enough, else as a fault.
  ///
  /// @return the exit code
  public int ended(Throwable cause) {
    return cause instanceof OutputLostException lost && lost.readerLeft()
        ? ExitCode.OK
        : fault(cause);
  }

  /// Tells a person about a fault in one line and the log everything.
  ///
  /// @return the exit code
  public int fault(Throwable fault) {
    LoggerFactory.getLogger(ConsoleStreams.class).error("unexpected fault", fault);
    try {
      warn(
          "something went wrong ("
              + TerminalText.line(fault.toString())
              + "). The details are in advisor.log in the data folder.");
      err.flush();
    } catch (OutputLostException e) {
      return ExitCode.FAULT;
    }
    return ExitCode.FAULT;
  }

  public void flush() {
    out.flush();
    err.flush();
  }
}
