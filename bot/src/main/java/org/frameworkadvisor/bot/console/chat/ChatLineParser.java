package org.frameworkadvisor.bot.console.chat;

import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/// Takes lines as people write them: no quoting, no escaping, no continuation lines.
final class ChatLineParser implements Parser {
  private final Supplier<List<String>> subjects;

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

  ChatLineParser(Supplier<List<String>> subjects) {
    this.subjects = subjects;
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    return line(line, cursor);
  }

  ChatLine line(String line, int cursor) {
    return new ChatLine(line, cursor, start(line));
  }

  @Override
  public boolean isEscapeChar(char character) {
    return false;
  }

  /// Where completion starts: the command itself, else what stands behind it, to compare what
  /// stands behind the frameworks already named.
  private int start(String line) {
    int space = line.indexOf(' ');
    if (!line.startsWith("/") || space < 0) {
      return 0;
    }
    int arguments = space + 1;
    boolean compares = line.substring(0, space).equalsIgnoreCase("/compare");
    if (!compares) {
      return arguments;
    }
    String typed = line.substring(arguments);
    int lastWord = typed.lastIndexOf(' ') + 1;
    ComparisonArguments before =
        ComparisonArguments.of(typed.substring(0, lastWord), subjects.get());
    return arguments + (before.aspect().isEmpty() ? lastWord : before.aspectAt());
  }
}
