package org.frameworkadvisor.bot.discord.moderate;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.Subcommand;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.moderate.MaintenanceService;
import org.frameworkadvisor.bot.moderate.ReloadText;

/// `/knowledge test`: asks the golden questions.
final class TestCommand implements Subcommand {

  private final MaintenanceService maintenance;
  private final Responder responder;

  TestCommand(MaintenanceService maintenance, Responder responder) {
    this.maintenance = maintenance;
    this.responder = responder;
  }

  @Override
  public SubcommandData form() {
    return new SubcommandData("test", "Ask the golden questions: whether I answer as I should");
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker who) {
    responder.show(event, () -> ReportCard.of(ReloadText.golden(maintenance.golden())));
  }
}
