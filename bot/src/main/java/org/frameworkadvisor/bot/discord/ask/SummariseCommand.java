package org.frameworkadvisor.bot.discord.ask;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.discord.interaction.SlashCommand;

/// `/summarise`: the key points on a topic.
public final class SummariseCommand implements SlashCommand {
  public static final String NAME = "summarise";

  private static final String TOPIC = "topic";

  private final LookupContext context;
  private final LookupResponder lookup;

  public SummariseCommand(LookupContext context) {
    this.context = context;
    this.lookup = new LookupResponder(context);
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandDataFactory.forEveryone(
            NAME, "The key points of an article, a section or a framework")
        .addOptions(
            CommandDataFactory.completed(TOPIC, "What to sum up"), CommandDataFactory.privately());
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Invoker invoker = Invoker.of(event);
    String topic = context.suggestionService().whole(CommandOptions.text(event, TOPIC));
    lookup.respond(event, invoker, origin -> context.replies().summarise(origin, topic));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return context
        .suggestionService()
        .matching(event.getFocusedOption().getValue(), OptionData.MAX_CHOICES);
  }
}
