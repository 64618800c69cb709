package org.frameworkadvisor.knowledge.content.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Splits a stream into lines of UTF-8. One bad line doesn't spoil the others, and one endless line
/// doesn't fill the memory: that is what [java.io.BufferedReader] can't promise.
final class ByteLines {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int position;
  private int limit;
  private int number;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /// The result of reading a line.
  sealed interface Line {}

  record Text(String text) implements Line {}

  record TooLong() implements Line {}

  record NotUtf8() implements Line {}

  /// There are no more lines.
  record End() implements Line {}

  /// The number of the last line, counted from 1.
  int number() {
    return number;
  }

  Line next() throws IOException {
    if (!fill()) {
      return new End();
    }
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      tooLong |= bytes.size() + (end - position) > TextFile.MAX_BYTES;
      if (!tooLong) {
        bytes.write(buffer, position, end - position);
      }
      ended = end < limit;
      position = ended ? end + 1 : end;
    }
    return tooLong ? new TooLong() : decoded(bytes.toByteArray());
  }

  /// Whether there is a byte to read.
  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer));
    }
    return position < limit;
  }

  private Line decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Text(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return new NotUtf8();
    }
  }
}
