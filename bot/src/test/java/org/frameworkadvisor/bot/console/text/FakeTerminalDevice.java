package org.frameworkadvisor.bot.console.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.frameworkadvisor.bot.console.chat.TerminalTypist;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.ExternalTerminal;

/// A terminal in memory.
public final class FakeTerminalDevice implements TerminalDevice {
  public final Set<Stream> attached = EnumSet.noneOf(Stream.class);
  public ByteArrayOutputStream screen = new ByteArrayOutputStream();
  public String keys = "";
  public String type = Terminal.TYPE_DUMB;
  public int columns;

  @Override
  public boolean isTerminal(Stream stream) {
    return attached.contains(stream);
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public Terminal open() throws IOException {
    TerminalTypist typist = new TerminalTypist(keys);
    screen = typist.screen();
    if (type.equals(Terminal.TYPE_DUMB)) {
      Terminal dumb =
          new DumbTerminal("test", type, typist.keyboard(), screen, StandardCharsets.UTF_8);
      dumb.setSize(Size.of(columns, 24));
      return dumb;
    }
    // A terminal of the system hands over by a thread of its own, which may lose the last words.
    Terminal terminal =
        new ExternalTerminal("test", type, typist.keyboard(), screen, StandardCharsets.UTF_8);
    terminal.setSize(Size.of(columns, 24));
    return terminal;
  }
}
