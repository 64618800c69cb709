package org.frameworkadvisor.bot.console;

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
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Forgets everything that is kept of a Discord server: questions, taught answers, settings, audit"
          + " log. There is no way back but a backup.",
      "Of servers that the bot was removed from, that happens by itself after keep.left-servers."
    })
final class ForgetServerCliCommand implements Callable<Integer> {
  private final AdvisorCommand advisor;

  @Parameters(
      arity = "1",
      paramLabel = "ID",
      description = "The server's id, as Discord copies it.")
  private String id = "";

  ForgetServerCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    if (!id.matches("[0-9]{1,20}")) {
      advisor.context().err().line("advisor: a server's id consists of digits.");
      return ExitCode.USAGE;
    }
    try {
      int entries = advisor.context().guilds().forget(new GuildId(id));
      String said =
          entries == 0
              ? "Nothing is kept of server %s."
              : "Everything that was kept of server %s is gone: %,d entries.";
      advisor.context().out().line(String.format(Locale.ROOT, said, id, entries));
      return ExitCode.OK;
    } catch (StoreUnavailable e) {
      return advisor.refused(String.valueOf(e.getMessage()));
    }
  }
}
