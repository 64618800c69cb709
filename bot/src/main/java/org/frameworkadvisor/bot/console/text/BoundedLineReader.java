package org.frameworkadvisor.bot.console.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.frameworkadvisor.bot.text.DisplayText;

/// Reads lines of any length in little memory: of a long line the beginning is kept and the rest is
/// skipped. Bytes that aren't UTF-8 are replaced.
public final class BoundedLineReader {
  static final int MAX_BYTES = 64 * 1024;

  private static final int CONTINUATION = 0b1000_0000;
  private static final int CONTINUATION_MASK = 0b1100_0000;

  private final InputStream in;

  public BoundedLineReader(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /// The next line without its end, or nothing at the end of the input.
  public Optional<String> next() {
    try {
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException("standard input failed", e);
    }
  }

  private Optional<String> read() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    int cutBefore = -1;
    while (read >= 0 && read != '\n') {
      if (kept.size() < MAX_BYTES) {
        kept.write(read);
      } else if (cutBefore < 0) {
        cutBefore = read;
      }
      read = in.read();
    }
    return Optional.of(text(kept.toByteArray(), cutBefore));
  }

  /// @param cutBefore the first byte that was skipped; negative when none was
  private static String text(byte[] bytes, int cutBefore) {
    int length = bytes.length;
    if (cutBefore >= 0 && isContinuation(cutBefore)) {
      while (length > 0 && isContinuation(bytes[length - 1])) {
        length--;
      }
      length = Math.max(0, length - 1);
    } else if (length > 0 && bytes[length - 1] == '\r') {
      length--;
    }
    return DisplayText.wellFormed(new String(bytes, 0, length, StandardCharsets.UTF_8));
  }

  /// Whether a character began before this byte.
  private static boolean isContinuation(int unit) {
    return (unit & CONTINUATION_MASK) == CONTINUATION;
  }
}
