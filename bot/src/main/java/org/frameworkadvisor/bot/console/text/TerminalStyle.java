package org.frameworkadvisor.bot.console.text;

/// How text is set: width, line breaks, colour.
///
/// @param width columns; tables keep to it
/// @param wraps whether running text keeps to it too: in a pipe it doesn't, so that `grep` finds
///   what it looks for
/// @param colour whether styles are shown; otherwise the answer is marked with characters
public record TerminalStyle(int width, boolean wraps, boolean colour) {
  private static final int WIDTH_OF_A_PIPE = 100;
  private static final int WIDTH_OF_A_SHY_TERMINAL = 80;
  private static final int LEAST_WIDTH = 20;

  public TerminalStyle {
    width = Math.max(width, LEAST_WIDTH);
  }

  public static TerminalStyle of(ConsoleSettings settings, TerminalDevice device) {
    boolean terminal = device.isTerminal(TerminalDevice.Stream.OUT);
    boolean colour =
        switch (settings.colour()) {
          case AUTO -> terminal;
          case ALWAYS -> true;
          case NEVER -> false;
        };
    int told = terminal ? device.columns() : 0;
    int width = told > 0 ? told : settings.columns();
    if (width <= 0) {
      width = terminal ? WIDTH_OF_A_SHY_TERMINAL : WIDTH_OF_A_PIPE;
    }
    return new TerminalStyle(width, terminal, colour);
  }
}
