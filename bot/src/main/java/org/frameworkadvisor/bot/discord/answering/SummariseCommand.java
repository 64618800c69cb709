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

/// `/summarise`: the key points on a topic.
public final class SummariseCommand implements SlashCommand {
  public static final String NAME = "summarise";

  private static final String TOPIC = "topic";

  private final Desk desk;
  private final Asking asking;

  public SummariseCommand(Desk desk) {
    this.desk = desk;
    this.asking = new Asking(desk);
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandForms.forEveryone(NAME, "The key points of an article, a section or a framework")
        .addOptions(CommandForms.completed(TOPIC, "What to sum up"), CommandForms.privately());
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Visitor visitor = Visitor.of(event);
    String topic = desk.suggest().whole(Options.text(event, TOPIC));
    asking.respond(event, visitor, place -> desk.answers().summarise(place, topic));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return desk.suggest().matching(event.getFocusedOption().getValue(), OptionData.MAX_CHOICES);
  }
}
