package org.frameworkadvisor.bot.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// `/summarise`: the key points on a topic.
final class SummariseCommand implements SlashCommand {
  private final Desk desk;
  private final Asking asking;

  SummariseCommand(Desk desk) {
    this.desk = desk;
    this.asking = new Asking(desk);
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Visitor visitor = Visitor.of(event);
    String topic = desk.suggest().whole(Options.text(event, Commands.TOPIC));
    asking.respond(event, visitor, () -> desk.answers().summarise(visitor.place(), topic));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return desk.suggest().matching(event.getFocusedOption().getValue(), OptionData.MAX_CHOICES);
  }
}
