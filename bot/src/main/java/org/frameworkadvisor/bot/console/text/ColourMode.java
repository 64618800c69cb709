package org.frameworkadvisor.bot.console.text;

/// When to write in colour.
public enum ColourMode {
  /// On a terminal.
  AUTO,
  ALWAYS,
  NEVER
}
