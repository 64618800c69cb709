package org.frameworkadvisor.bot.discord;

import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;

/// `/browse`: the table of contents, for whoever wants to read rather than ask.
final class BrowseCommand implements SlashCommand {
  private final Desk desk;

  BrowseCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Visitor visitor = Visitor.of(event);
    desk.responder()
        .respond(
            event,
            Plan.PRIVATE,
            () ->
                new Outcome.Shown(
                    desk.rendering()
                        .browse(
                            desk.features().contents().get(), Optional.empty(), visitor.user())));
  }
}
