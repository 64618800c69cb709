package org.frameworkadvisor.bot.console.commands;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.backup.BackupOutcome;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Copies everything into one file.
@Command(
    name = "backup",
    description = {
      "Copies what the bot keeps, the content, what is served of it and the settings into one file;"
          + " the bot may run meanwhile.",
      "It holds what members asked: keep it where only you can read it."
    })
final class BackupCliCommand implements Callable<Integer> {
  private final CliContext context;

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description = "The file to write, such as advisor.zip.")
  private Path file = Path.of("");

  @Option(names = "--force", description = "Replace a file that is there already.")
  private boolean force;

  BackupCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return switch (context.backups().write(file, force)) {
      case BackupOutcome.Written written -> {
        context.out().line(told(written));
        if (written.linksLeftOut() > 0) {
          context.warn(
              "%,d symbolic links in the content are not in it.".formatted(written.linksLeftOut()));
        }
        yield ExitCode.OK;
      }
      case BackupOutcome.Refused refused -> context.refuse(refused.reason(), ExitCode.UNAVAILABLE);
    };
  }

  private static String told(BackupOutcome.Written written) {
    return String.format(
        Locale.ROOT,
        "%s holds %,d files, %.1f MiB.",
        TerminalText.line(written.file().toString()),
        written.files(),
        written.bytes() / 1024.0 / 1024);
  }
}
