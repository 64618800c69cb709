package org.frameworkadvisor.bot.discord.interaction;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;

/// What becomes of one of the [CommandDefinitions].
public interface SlashCommand {

  /// Sees to it that there is a response.
  void run(SlashCommandInteractionEvent event);

  /// What completes what is being typed, best first, at most 25 of at most 100 chars each. Anything
  /// else may be submitted all the same.
  default List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return List.of();
  }
}
