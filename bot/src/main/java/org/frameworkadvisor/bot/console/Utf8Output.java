package org.frameworkadvisor.bot.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes lines as UTF-8, whatever the locale, and doesn't hide when nobody reads on, as a
/// `PrintStream` does.
final class Utf8Output {
  private final OutputStream stream;

  Utf8Output(OutputStream stream) {
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
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
  }

  void flush() {
    try {
      stream.flush();
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
  }

  /// For picocli's messages.
  PrintWriter asWriter() {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
