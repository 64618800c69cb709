package org.frameworkadvisor.bot.discord.moderate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.discord.message.MessageCard;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.MaintenanceStatus;
import org.frameworkadvisor.bot.moderate.StatusText;

/// `/knowledge status`: what is being served.
final class StatusCommand implements Subcommand {

  private final MaintenanceService maintenance;
  private final Responder responder;

  StatusCommand(MaintenanceService maintenance, Responder responder) {
    this.maintenance = maintenance;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData(
        "status", "What I serve: version, size, and what nobody has reviewed");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    responder.show(event, () -> card(who));
  }

  private MessageCard card(Invoker who) {
    MaintenanceStatus status = maintenance.status(Optional.of(who.guild()));
    List<String> lines =
        new ArrayList<>(StatusText.of(status).stream().map(ReportCard::markdown).toList());
    status
        .last()
        .ifPresent(last -> lines.add(1, "Last: " + HistoryCommand.line(last, maintenance.zone())));
    return ReportCard.ofMarkdown(lines, lines);
  }
}
