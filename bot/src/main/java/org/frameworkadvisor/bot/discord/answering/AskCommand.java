package org.frameworkadvisor.bot.discord.answering;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.frameworkadvisor.bot.discord.responding.CommandForms;
import org.frameworkadvisor.bot.discord.responding.Options;
import org.frameworkadvisor.bot.discord.responding.SlashCommand;
import org.frameworkadvisor.bot.discord.responding.Visitor;

/// `/ask`: answers a question.
public final class AskCommand implements SlashCommand {
  public static final String NAME = "ask";

  private static final String QUESTION = "question";

  private final Desk desk;
  private final Asking asking;

  public AskCommand(Desk desk) {
    this.desk = desk;
    this.asking = new Asking(desk);
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandForms.forEveryone(NAME, "Ask a question about web frameworks")
        .addOptions(
            CommandForms.completed(QUESTION, "Your question, in your own words"),
            CommandForms.privately());
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Visitor visitor = Visitor.of(event);
    String question = desk.suggest().whole(Options.text(event, QUESTION));
    asking.respond(event, visitor, place -> desk.answers().answer(place, question));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return desk.suggest().matching(event.getFocusedOption().getValue(), OptionData.MAX_CHOICES);
  }
}
