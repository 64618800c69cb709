package org.frameworkadvisor.bot.discord;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;

/// `/help`: what the bot can do.
final class HelpCommand implements SlashCommand {
  private final Desk desk;

  HelpCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Card card = desk.rendering().help(Visitor.of(event).managesServer());
    desk.responder().respond(event, Plan.PRIVATE, new Outcome.Shown(card));
  }
}
