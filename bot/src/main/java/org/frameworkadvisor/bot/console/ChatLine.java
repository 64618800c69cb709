package org.frameworkadvisor.bot.console;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/// A line as it stands, with the part of it that completion replaces.
///
/// @param start where that part starts; it goes on to the end of the line
record ChatLine(String line, int cursor, int start) implements CompletingParsedLine {

  @Override
  public String word() {
    return line.substring(start);
  }

  @Override
  public int wordCursor() {
    return Math.max(0, cursor - start);
  }

  @Override
  public int wordIndex() {
    return start == 0 ? 0 : 1;
  }

  @Override
  public List<String> words() {
    return start == 0 ? List.of(line) : List.of(line.substring(0, start), word());
  }

  /// Nothing needs quoting: apostrophes and quotation marks belong to the question.
  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return candidate;
  }

  @Override
  public int rawWordCursor() {
    return wordCursor();
  }

  @Override
  public int rawWordLength() {
    return word().length();
  }
}
