package org.frameworkadvisor.bot.console.text;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;

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

  public void flush() {
    out.flush();
    err.flush();
  }
}
