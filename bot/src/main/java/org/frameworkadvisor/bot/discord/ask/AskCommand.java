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

/// `/ask`: answers a question.
public final class AskCommand implements SlashCommand {
  public static final String NAME = "ask";

  private static final String QUESTION = "question";

  private final LookupContext context;
  private final LookupResponder lookup;

  public AskCommand(LookupContext context) {
    this.context = context;
    this.lookup = new LookupResponder(context);
  }

  /// The command as Discord offers it.
  public static CommandData offered() {
    return CommandDataFactory.forEveryone(NAME, "Ask a question about web frameworks")
        .addOptions(
            CommandDataFactory.completed(QUESTION, "Your question, in your own words"),
            CommandDataFactory.privately());
  }

  @Override
  public void run(SlashCommandInteractionEvent event) {
    Invoker invoker = Invoker.of(event);
    String question = context.suggestionService().whole(CommandOptions.text(event, QUESTION));
    lookup.respond(event, invoker, origin -> context.replies().answer(origin, question));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return context
        .suggestionService()
        .matching(event.getFocusedOption().getValue(), OptionData.MAX_CHOICES);
  }
}
