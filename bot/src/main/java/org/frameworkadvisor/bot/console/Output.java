package org.frameworkadvisor.bot.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes lines as UTF-8, whatever the locale, and doesn't hide when nobody reads on, as a
/// `PrintStream` does.
final class Output {
  private final OutputStream stream;

  Output(OutputStream stream) {
    this.stream = new BufferedOutputStream(stream);
  }

  void line(String text) {
    write(text + "\n");
  }

  void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  void write(String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException lost) {
      throw new OutputLost(lost);
    }
  }

  void flush() {
    try {
      stream.flush();
    } catch (IOException lost) {
      throw new OutputLost(lost);
    }
  }

  /// For picocli's messages.
  PrintWriter asWriter() {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
