package org.frameworkadvisor.bot.console;

/// When to write in colour.
public enum Colour {
  /// On a terminal.
  AUTO,
  ALWAYS,
  NEVER
}
