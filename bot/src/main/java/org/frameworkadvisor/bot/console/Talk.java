package org.frameworkadvisor.bot.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.frameworkadvisor.bot.front.Features;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/// Holds a [Conversation] on a terminal: prompt, editing, history, completion.
final class Talk {
  static final String HISTORY_FILE = "console-history";

  static final String PROMPT = "advisor> ";
  private static final int ROWS_OF_A_SHY_TERMINAL = 24;
  private static final int MOST_LINES_REMEMBERED = 1000;

  private final Desk desk;
  private final Features features;

  Talk(Desk desk, Features features) {
    this.desk = desk;
    this.features = features;
  }

  /// Holds a conversation until the person leaves.
  int run() {
    return on(conversation -> conversation.greeting(), _ -> true);
  }

  /// Asks the questionnaire and is done with its result.
  ///
  /// @param isQuick whether to ask the short one
  int recommend(boolean isQuick) {
    return on(conversation -> conversation.recommend(isQuick, ""), Conversation::isAsking);
  }

  private int on(Function<Conversation, List<String>> opening, Predicate<Conversation> goesOn) {
    try (Terminal terminal = desk.streams().device().open()) {
      if (terminal.getColumns() <= 0) {
        terminal.setSize(Size.of(desk.look().width(), ROWS_OF_A_SHY_TERMINAL));
      }
      talk(terminal, opening, goesOn);
      return ExitCode.OK;
    } catch (IOException lost) {
      throw new UncheckedIOException("the terminal failed", lost);
    }
  }

  private void talk(
      Terminal terminal,
      Function<Conversation, List<String>> opening,
      Predicate<Conversation> goesOn) {
    Conversation conversation = new Conversation(features, () -> look(terminal));
    LineReader reader = reader(terminal);
    new ArrowKeys(reader, conversation::offered).bind();
    AttributedString prompt = new AttributedString(PROMPT, Sheet.STRONG);
    String shownPrompt = look(terminal).colour() ? Sheet.ansi(prompt) : PROMPT;
    print(terminal, opening.apply(conversation));
    while (goesOn.test(conversation)) {
      // Answers to a questionnaire are nothing to bring back later.
      reader.setVariable(LineReader.DISABLE_HISTORY, conversation.isAsking());
      String line;
      try {
        line = reader.readLine(shownPrompt);
      } catch (UserInterruptException clearsTheLine) {
        continue;
      } catch (EndOfFileException leaves) {
        return;
      }
      switch (answer(conversation, line)) {
        case Turn.Said said -> print(terminal, said.lines());
        case Turn.Left _ -> {
          return;
        }
      }
    }
  }

  /// A fault costs one answer, not the conversation.
  private Turn answer(Conversation conversation, String line) {
    try {
      return conversation.say(line);
    } catch (RuntimeException fault) {
      Console.fault(desk.err(), fault);
      return new Turn.Said(List.of());
    }
  }

  private LineReader reader(Terminal terminal) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .appName("advisor")
            .terminal(terminal)
            .parser(new TypedParser(features.compare()::subjects))
            .completer(new TypedCompleter(features))
            .completionMatcher(new AllWordsMatcher())
            // "Flask!" is an exclamation, not a line of the history.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
            .option(LineReader.Option.INSERT_TAB, false)
            .variable(LineReader.HISTORY_SIZE, MOST_LINES_REMEMBERED)
            .variable(LineReader.HISTORY_FILE_SIZE, MOST_LINES_REMEMBERED);
    Path data = desk.settings().data();
    Path history = data.resolve(HISTORY_FILE);
    if (Files.isWritable(Files.exists(history) ? history : data)) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    return builder.build();
  }

  private Look look(Terminal terminal) {
    Look look = desk.look();
    boolean dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
    boolean asked = desk.settings().colour() == Colour.ALWAYS;
    return new Look(terminal.getColumns(), true, look.colour() && (asked || !dumb));
  }

  private static void print(Terminal terminal, List<String> lines) {
    lines.forEach(terminal.writer()::println);
    if (!lines.isEmpty()) {
      terminal.writer().println();
    }
    terminal.flush();
  }
}
