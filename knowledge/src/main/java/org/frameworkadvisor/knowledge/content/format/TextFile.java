package org.frameworkadvisor.knowledge.content.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.frameworkadvisor.knowledge.content.FileFindings;
import org.frameworkadvisor.knowledge.content.RegularFile;

/// Reads a whole file of text, within reason.
final class TextFile {
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  /// Far beyond any text of that size, but what would fill the memory with passages of one letter.
  static final int MAX_LINES = 500_000;

  public static final String SAVE_AS_UTF_8 = "Save the file again with the encoding UTF-8.";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /// The text with `\n` between lines; empty when it can't be read, which is then among the
  /// findings.
  public static Optional<String> read(Path path, FileFindings findings) {
    byte[] bytes;
    try (InputStream in = RegularFile.open(path)) {
      // One byte more than allowed tells that there is more; the size that is reported may be
      // wrong.
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      unreadable(e, findings);
      return Optional.empty();
    }
    if (bytes.length > MAX_BYTES) {
      findings.error(
          0, "The file is bigger than 10 MB.", "Split it, or save it as .jsonl, one text a line.");
      return Optional.empty();
    }
    return decode(bytes, findings);
  }

  /// Tells why a file cannot be read.
  public static void unreadable(IOException e, FileFindings findings) {
    if (e instanceof RegularFile.NoOrdinaryFile) {
      findings.error(0, "It is no ordinary file.", "Put an ordinary file in its place.");
    } else {
      findings.error(0, "The file can't be read (" + reason(e) + ").", "Check its permissions.");
    }
  }

  public static String reason(IOException e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  private static Optional<String> decode(byte[] bytes, FileFindings findings) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    utf8.onMalformedInput(CodingErrorAction.REPORT);
    CoderResult result = utf8.decode(in, out, true);
    if (result.isError()) {
      int line = lineAt(bytes, in.position());
      findings.error(line, "The file is not UTF-8: there is a byte it can't have.", SAVE_AS_UTF_8);
      return Optional.empty();
    }
    String text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
    if (text.chars().filter(c -> c == '\n').count() > MAX_LINES) {
      findings.error(
          MAX_LINES, "The file has more than " + MAX_LINES + " lines.", "Split it at this line.");
      return Optional.empty();
    }
    return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      boolean loneReturn = bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
      if (bytes[i] == '\n' || loneReturn) {
        line++;
      }
    }
    return line;
  }
}
