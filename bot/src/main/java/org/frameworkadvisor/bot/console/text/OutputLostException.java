package org.frameworkadvisor.bot.console.text;

import java.io.IOException;
import java.util.Locale;

/// Nothing more can be written.
public final class OutputLostException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean readerLeft;

  OutputLostException(IOException cause) {
    super("cannot write: " + cause.getMessage(), cause);
    this.readerLeft = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /// Whether the reader of the output has seen enough, as `head` does: no fault at all.
  public boolean readerLeft() {
    return readerLeft;
  }
}
