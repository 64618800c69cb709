package org.frameworkadvisor.bot.console;

/// What the process tells its caller; above 63 they are those of `sysexits.h`.
final class ExitCode {
  static final int OK = 0;
  static final int CONTENT_PROBLEMS = 1;

  /// The command line or a setting is wrong.
  static final int USAGE = 2;

  /// The knowledge could not be looked at.
  static final int UNAVAILABLE = 69;

  static final int FAULT = 70;

  private ExitCode() {}
}
