package org.frameworkadvisor.bot.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.frameworkadvisor.bot.discord.interaction.Invoker;

/// A command that members type.
public non-sealed interface SlashCommand extends DiscordCommand {
  @Override
  SlashCommandData form();

  /// Responds to the command.
  void run(SlashCommandInteractionEvent event, Invoker invoker);

  /// What completes what is being typed, best first, at most 25 of at most 100 chars each. Anything
  /// else may be submitted all the same.
  default List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return List.of();
  }
}
