package org.frameworkadvisor.bot.discord.ask;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.frameworkadvisor.bot.ask.ChannelAnswerService;
import org.frameworkadvisor.bot.discord.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.front.SuggestionService;

/// `/ask`: answers a question.
final class AskCommand implements SlashCommand {
  private static final String QUESTION = "question";

  private final LookupResponder lookup;
  private final ChannelAnswerService answers;
  private final SuggestionService suggestions;

  AskCommand(LookupResponder lookup, ChannelAnswerService answers, SuggestionService suggestions) {
    this.lookup = lookup;
    this.answers = answers;
    this.suggestions = suggestions;
  }

  @Override
  public SlashCommandData form() {
    return CommandDataFactory.forEveryone("ask", "Ask a question about web frameworks")
        .addOptions(
            CommandDataFactory.completed(QUESTION, "Your question, in your own words"),
            CommandDataFactory.privately());
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker invoker) {
    String question = suggestions.whole(CommandOptions.text(event, QUESTION));
    lookup.respond(event, invoker, origin -> answers.answer(origin, question));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return suggestions.matching(event.getFocusedOption().getValue(), OptionData.MAX_CHOICES);
  }
}
