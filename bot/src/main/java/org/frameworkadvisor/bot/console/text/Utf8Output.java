package org.frameworkadvisor.bot.console.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes lines as UTF-8 in every locale, and doesn't hide when the reader has left, as a
/// `PrintStream` does.
public final class Utf8Output {
  private final OutputStream stream;

  public Utf8Output(OutputStream stream) {
    this.stream = new BufferedOutputStream(stream);
  }

  public void line(String text) {
    write(text + "\n");
  }

  public void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  void write(String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
  }

  public void flush() {
    try {
      stream.flush();
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
  }

  /// For picocli's messages.
  public PrintWriter asWriter() {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
