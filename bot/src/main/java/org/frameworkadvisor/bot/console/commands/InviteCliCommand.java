package org.frameworkadvisor.bot.console.commands;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.frameworkadvisor.bot.console.text.ExitCode;
import org.frameworkadvisor.bot.console.text.TerminalText;
import org.frameworkadvisor.bot.text.InvitationLink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prints the link that adds the bot to a Discord server.
@Command(
    name = "invite",
    description = {
      "Prints the link that adds the bot to a Discord server, with the permissions that it needs.",
      "Whose bot it is, the environment says with DISCORD_TOKEN, or --application does."
    })
final class InviteCliCommand implements Callable<Integer> {
  private final CliContext context;

  @Option(
      names = "--application",
      paramLabel = "ID",
      description =
          "The Application ID on the page General Information of the application, at"
              + " https://discord.com/developers/applications.")
  private @Nullable String application;

  InviteCliCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Optional<String> id =
        application == null ? context.settings().application() : Optional.of(application.strip());
    if (id.isEmpty()) {
      return context.refuse(
          "whose bot is to be invited? Set DISCORD_TOKEN, or name the application with"
              + " --application ID. The id is on the page General Information of the"
              + " application, at https://discord.com/developers/applications.",
          ExitCode.USAGE);
    }
    if (!InvitationLink.isApplication(id.get())) {
      return context.refuse(
          "“"
              + TerminalText.line(id.get())
              + "” is not the id of an application, which is a number of 15 to 20 digits.",
          ExitCode.USAGE);
    }
    context.out().line(new InvitationLink(id.get()).link());
    return ExitCode.OK;
  }
}
