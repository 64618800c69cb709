package org.frameworkadvisor.bot.console.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.frameworkadvisor.bot.console.commands.CliContext;
import org.frameworkadvisor.bot.console.text.ColourMode;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TerminalStyle;
import org.frameworkadvisor.bot.console.text.TextLayout;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/// Holds a [ChatSession] on a terminal: prompt, editing, history, completion.
public final class ChatTerminal {
  static final String HISTORY_FILE = "console-history";

  static final String PROMPT = "advisor> ";
  private static final int ROWS_OF_A_SHY_TERMINAL = 24;
  private static final int MOST_LINES_REMEMBERED = 1000;

  private final CliContext context;
  private final AdvisorFeatures features;

  public ChatTerminal(CliContext context, AdvisorFeatures features) {
    this.context = context;
    this.features = features;
  }

  /// Holds a conversation until the person leaves.
  public int run() {
    return on(session -> session.greeting(), _ -> true);
  }

  /// Asks the questionnaire and is done with its result.
  ///
  /// @param isQuick whether to ask the short one
  int recommend(boolean isQuick) {
    return on(session -> session.recommend(isQuick), ChatSession::isAsking);
  }

  private int on(Function<ChatSession, List<String>> opening, Predicate<ChatSession> goesOn) {
    try (Terminal terminal = context.streams().device().open()) {
      if (terminal.getColumns() <= 0) {
        terminal.setSize(Size.of(context.style().width(), ROWS_OF_A_SHY_TERMINAL));
      }
      talk(terminal, opening, goesOn);
      return ExitCode.OK;
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal failed", e);
    }
  }

  private void talk(
      Terminal terminal,
      Function<ChatSession, List<String>> opening,
      Predicate<ChatSession> goesOn) {
    ChatSession session = new ChatSession(features, () -> style(terminal));
    LineReader reader = reader(terminal, session);
    new ArrowKeys(reader, session::offered).bind();
    AttributedString prompt = new AttributedString(PROMPT, TextLayout.STRONG);
    String shownPrompt = style(terminal).colour() ? TextLayout.ansi(prompt) : PROMPT;
    print(terminal, opening.apply(session));
    while (goesOn.test(session)) {
      // Answers to a questionnaire are nothing to bring back later.
      reader.setVariable(LineReader.DISABLE_HISTORY, session.isAsking());
      String line;
      try {
        line = reader.readLine(shownPrompt);
      } catch (UserInterruptException e) {
        continue;
      } catch (EndOfFileException e) {
        return;
      }
      switch (answer(session, line)) {
        case ChatSession.Turn.Said said -> print(terminal, said.lines());
        case ChatSession.Turn.Left _ -> {
          return;
        }
      }
    }
  }

  /// A fault costs one answer, not the conversation.
  private ChatSession.Turn answer(ChatSession session, String line) {
    try {
      return session.say(line);
    } catch (RuntimeException e) {
      context.streams().fault(e);
      return new ChatSession.Turn.Said(List.of());
    }
  }

  private LineReader reader(Terminal terminal, ChatSession session) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .appName("advisor")
            .terminal(terminal)
            .parser(new ChatLineParser(features.comparisonService()::subjects))
            .completer(new ChatCompleter(features, session::commands))
            .completionMatcher(new AllWordsMatcher())
            // "Flask!" is an exclamation, not a line of the history.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
            .option(LineReader.Option.INSERT_TAB, false)
            .variable(LineReader.HISTORY_SIZE, MOST_LINES_REMEMBERED)
            .variable(LineReader.HISTORY_FILE_SIZE, MOST_LINES_REMEMBERED);
    Path data = context.settings().data();
    Path history = data.resolve(HISTORY_FILE);
    if (Files.isWritable(Files.exists(history) ? history : data)) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    return builder.build();
  }

  private TerminalStyle style(Terminal terminal) {
    TerminalStyle style = context.style();
    boolean dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
    boolean asked = context.settings().colour() == ColourMode.ALWAYS;
    return new TerminalStyle(terminal.getColumns(), true, style.colour() && (asked || !dumb));
  }

  private static void print(Terminal terminal, List<String> lines) {
    lines.forEach(terminal.writer()::println);
    if (!lines.isEmpty()) {
      terminal.writer().println();
    }
    terminal.flush();
  }
}
