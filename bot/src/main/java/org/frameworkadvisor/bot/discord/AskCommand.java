package org.frameworkadvisor.bot.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// `/ask`: answers a question.
final class AskCommand implements SlashCommand {
  private final Desk desk;
  private final Asking asking;

  AskCommand(Desk desk) {
    this.desk = desk;
    this.asking = new Asking(desk);
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Visitor visitor = Visitor.of(event);
    String question = desk.suggest().whole(Options.text(event, Commands.QUESTION));
    asking.respond(event, visitor, () -> desk.answers().answer(visitor.place(), question));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return desk.suggest().matching(event.getFocusedOption().getValue(), OptionData.MAX_CHOICES);
  }
}
