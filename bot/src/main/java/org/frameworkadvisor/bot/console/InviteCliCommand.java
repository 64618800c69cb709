package org.frameworkadvisor.bot.console;

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
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Prints the link that adds the bot to a Discord server, with the permissions that it needs.",
      "Whose bot it is, the environment says with DISCORD_TOKEN, or --application does."
    })
final class InviteCliCommand implements Callable<Integer> {
  private final AdvisorCommand advisor;

  @Option(
      names = "--application",
      paramLabel = "ID",
      description =
          "The Application ID on the page General Information of the application, at"
              + " https://discord.com/developers/applications.")
  private @Nullable String application;

  InviteCliCommand(AdvisorCommand advisor) {
    this.advisor = advisor;
  }

  @Override
  public Integer call() {
    CliContext context = advisor.context();
    Optional<String> id =
        application == null ? context.settings().application() : Optional.of(application.strip());
    if (id.isEmpty()) {
      context
          .err()
          .line(
              "advisor: whose bot is to be invited? Set DISCORD_TOKEN, or name the application with"
                  + " --application ID. The id is on the page General Information of the"
                  + " application, at https://discord.com/developers/applications.");
      return ExitCode.USAGE;
    }
    if (!InvitationLink.isApplication(id.get())) {
      context
          .err()
          .line(
              "advisor: “"
                  + TerminalText.line(id.get())
                  + "” is not the id of an application, which is a number of 15 to 20 digits.");
      return ExitCode.USAGE;
    }
    context.out().line(new InvitationLink(id.get()).link());
    return ExitCode.OK;
  }
}
