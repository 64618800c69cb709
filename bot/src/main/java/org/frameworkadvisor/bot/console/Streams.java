package org.frameworkadvisor.bot.console;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;

/// Where the console reads and writes.
record Streams(InputStream in, Output out, Output err, Device device) {

  /// Those of this process. By file descriptor: `System.out` encodes by the locale and hides
  /// errors.
  static Streams ofProcess(String terminal) {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new Output(new FileOutputStream(FileDescriptor.out)),
        new Output(new FileOutputStream(FileDescriptor.err)),
        new SystemDevice(terminal));
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
