package org.frameworkadvisor.bot.console.text;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.WCWidth;

/// Breaks text into lines of at most so many columns: at spaces where there are any, within words
/// where one is longer than a line. Columns, not chars: emoji and ideographs take two.
final class LineWrapper {
  private LineWrapper() {}

  static List<AttributedString> lines(AttributedString text, int width) {
    List<AttributedString> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = endOfParagraph(text, start);
      wrap(text.subSequence(start, end), width, lines);
      start = end + 1;
    }
    return lines;
  }

  private static int endOfParagraph(AttributedString text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private static void wrap(AttributedString text, int width, List<AttributedString> lines) {
    int start = 0;
    int space = -1;
    int columns = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int wide = Math.max(0, WCWidth.wcwidth(codePoint));
      if (codePoint == ' ' && at > start) {
        space = at;
      }
      if (columns + wide > width && at > start) {
        int end = space > start ? space : at;
        lines.add(text.subSequence(start, end));
        start = skipSpaces(text, end);
        at = start;
        space = -1;
        columns = 0;
        continue;
      }
      columns += wide;
      at += Character.charCount(codePoint);
    }
    if (start < text.length() || text.length() == 0) {
      lines.add(text.subSequence(start, text.length()));
    }
  }

  private static int skipSpaces(AttributedString text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
