package org.frameworkadvisor.bot.console;

import java.util.stream.Stream;
import org.frameworkadvisor.bot.console.commands.CliContext;
import org.frameworkadvisor.bot.text.DisplayText;

/// Runs one command line and tells how it ended.
public final class ConsoleApplication {
  private final CliContext context;

  public ConsoleApplication(CliContext context) {
    this.context = context;
  }

  /// Runs a command.
  ///
  /// @param typed what stands behind the program's name
  /// @return the process's exit code
  public int run(String... typed) {
    String[] arguments = Stream.of(typed).map(DisplayText::wellFormed).toArray(String[]::new);
    return context
        .streams()
        .run(() -> AdvisorCommand.commandLine(context, arguments).execute(arguments));
  }
}
