package org.frameworkadvisor.bot.console;

import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/// Takes lines as people write them: no quoting, no escaping, no continuation lines.
final class ChatLineParser implements Parser {
  private final Supplier<List<String>> subjects;

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
    boolean compares =
        ChatCommand.of(line.substring(0, space)).filter(ChatCommand.COMPARE::equals).isPresent();
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
