package org.frameworkadvisor.bot.console.chat;

import java.util.List;
import java.util.function.Supplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/// The up and down keys, which step through what can be chosen while something can; else through
/// the history, as ever.
final class ArrowKeys {
  private static final String NEXT = "next-choice";
  private static final String PREVIOUS = "previous-choice";

  private final LineReader reader;
  private final Supplier<List<String>> choices;

  /// @param choices what can be chosen now, in the order of their numbers
  ArrowKeys(LineReader reader, Supplier<List<String>> choices) {
    this.reader = reader;
    this.choices = choices;
  }

  void bind() {
    reader.getWidgets().put(NEXT, () -> step(1, LineReader.DOWN_LINE_OR_HISTORY));
    reader.getWidgets().put(PREVIOUS, () -> step(-1, LineReader.UP_LINE_OR_HISTORY));
    bind(NEXT, Capability.key_down, "\033[B", "\033OB");
    bind(PREVIOUS, Capability.key_up, "\033[A", "\033OA");
  }

  private void bind(String widget, Capability key, String... usual) {
    KeyMap<Binding> keys = reader.getKeyMaps().get(LineReader.MAIN);
    if (keys == null || reader.getTerminal().getType().startsWith(Terminal.TYPE_DUMB)) {
      return;
    }
    String own = KeyMap.key(reader.getTerminal(), key);
    if (own != null) {
      keys.bind(new Reference(widget), own);
    }
    keys.bind(new Reference(widget), usual);
  }

  private boolean step(int by, String otherwise) {
    List<String> offered = choices.get();
    if (offered.isEmpty()) {
      reader.callWidget(otherwise);
      return true;
    }
    int at = number(reader.getBuffer().toString());
    int next = at == 0 && by < 0 ? offered.size() : Math.floorMod(at - 1 + by, offered.size()) + 1;
    reader.getBuffer().clear();
    reader.getBuffer().write(next + " " + offered.get(next - 1));
    return true;
  }

  /// The number at the start of a line; 0 where there is none.
  private static int number(String line) {
    String digits = line.replaceFirst("(?s)\\D.*", "");
    return digits.isEmpty() || digits.length() > 3 ? 0 : Integer.parseInt(digits);
  }
}
