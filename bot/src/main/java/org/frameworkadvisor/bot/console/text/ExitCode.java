package org.frameworkadvisor.bot.console.text;

/// What the process tells its caller; above 63 they are those of `sysexits.h`.
public final class ExitCode {
  public static final int OK = 0;
  public static final int CONTENT_PROBLEMS = 1;

  /// The command line or a setting is wrong.
  public static final int USAGE = 2;

  /// The knowledge could not be looked at.
  public static final int UNAVAILABLE = 69;

  public static final int FAULT = 70;

  private ExitCode() {}
}
