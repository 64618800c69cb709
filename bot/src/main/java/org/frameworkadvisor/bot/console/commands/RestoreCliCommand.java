package org.frameworkadvisor.bot.console.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.backup.RestoreOutcome;
import org.frameworkadvisor.bot.console.text.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a backup in place.
@Command(
    name = "restore",
    description = {
      "Puts a backup in place, once the bot is stopped. It is unpacked and checked first; what was"
          + " there before is kept beside it.",
      "Settings are in the backup, and are not put in place."
    })
final class RestoreCliCommand implements Callable<Integer> {
  private final CliContext context;

  @Parameters(arity = "1", paramLabel = "FILE", description = "What backup has written.")
  private Path file = Path.of("");

  @Option(names = "--data-only", description = "Leave the content as it is.")
  private boolean dataOnly;

  RestoreCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    return switch (context.backups().restore(file, !dataOnly)) {
      case RestoreOutcome.Restored restored -> {
        told(restored).forEach(line -> context.say(line));
        yield ExitCode.OK;
      }
      case RestoreOutcome.Refused refused -> context.refuse(refused.reason(), ExitCode.UNAVAILABLE);
    };
  }

  private static List<String> told(RestoreOutcome.Restored restored) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "The backup of %s is in place: %,d files.",
            restored.created(),
            restored.files()));
    lines.add("What was kept before is in " + restored.keptData() + ".");
    lines.add(
        restored.content() ? "The content is that of the backup." : "The content is as it was.");
    restored
        .keptContent()
        .ifPresent(kept -> lines.add("The content of before is in " + kept + "."));
    lines.add("Delete what was there before once you do not need it.");
    return lines;
  }
}
