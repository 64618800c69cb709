package org.frameworkadvisor.bot.discord.ask;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.frameworkadvisor.bot.discord.SlashCommand;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;
import org.frameworkadvisor.bot.discord.interaction.CommandOptions;
import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.front.SuggestionService;

/// `/summarise`: the key points on a topic.
final class SummariseCommand implements SlashCommand {
  private static final String TOPIC = "topic";

  private final LookupResponder lookup;
  private final ReplyService replies;
  private final SuggestionService suggestions;

  SummariseCommand(LookupResponder lookup, ReplyService replies, SuggestionService suggestions) {
    this.lookup = lookup;
    this.replies = replies;
    this.suggestions = suggestions;
  }

  @Override
  public SlashCommandData form() {
    return CommandDataFactory.forEveryone(
            "summarise", "The key points of an article, a section or a framework")
        .addOptions(
            CommandDataFactory.completed(TOPIC, "What to sum up"), CommandDataFactory.privately());
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Invoker invoker) {
    String topic = suggestions.whole(CommandOptions.text(event, TOPIC));
    lookup.respond(event, invoker, origin -> replies.summarise(origin, topic));
  }

  @Override
  public List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return suggestions.matching(event.getFocusedOption().getValue(), OptionData.MAX_CHOICES);
  }
}
