package org.frameworkadvisor.bot.config;

/// A setting that cannot be used. The message is for the operator: where it stands, its key and
/// value, and what to write instead.
public final class InvalidSettingsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InvalidSettingsException(String where, String problem, String remedy) {
    super(where + ": " + problem + ". " + remedy);
  }

  InvalidSettingsException(String where, String problem, String remedy, Throwable cause) {
    this(where, problem, remedy);
    initCause(cause);
  }
}
