package org.frameworkadvisor.bot.console.text;

import java.io.IOException;
import org.jline.terminal.Terminal;

/// The terminal that the process may or may not be attached to, stream by stream.
public interface TerminalDevice {

  /// The three standard streams.
  enum Stream {
    IN(0),
    OUT(1),
    ERR(2);

    private final int descriptor;

    Stream(int descriptor) {
      this.descriptor = descriptor;
    }

    int descriptor() {
      return descriptor;
    }
  }

  boolean isTerminal(Stream stream);

  /// How wide the terminal is; 0 when it doesn't tell.
  int columns();

  /// Opens it for a conversation.
  Terminal open() throws IOException;
}
