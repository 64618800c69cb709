package org.frameworkadvisor.bot.console.commands;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Forgets a Discord server.
@Command(
    name = "forget-server",
    description = {
      "Forgets everything that is kept of a Discord server: questions, taught answers, settings, audit"
          + " log. There is no way back but a backup.",
      "Of servers that the bot was removed from, that happens by itself after keep.left-servers."
    })
final class ForgetServerCliCommand implements Callable<Integer> {
  private final CliContext context;

  @Parameters(
      arity = "1",
      paramLabel = "ID",
      description = "The server's id, as Discord copies it.")
  private String id = "";

  ForgetServerCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!id.matches("[0-9]{1,20}")) {
      return context.refuse("a server's id consists of digits.", ExitCode.USAGE);
    }
    try {
      int entries = context.guilds().forget(new GuildId(id));
      String said =
          entries == 0
              ? "Nothing is kept of server %s."
              : "Everything that was kept of server %s is gone: %,d entries.";
      context.out().line(String.format(Locale.ROOT, said, id, entries));
      return ExitCode.OK;
    } catch (StoreUnavailable e) {
      return context.refuse(String.valueOf(e.getMessage()), ExitCode.UNAVAILABLE);
    }
  }
}
