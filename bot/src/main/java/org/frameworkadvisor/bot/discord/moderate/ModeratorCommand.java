package org.frameworkadvisor.bot.discord.moderate;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;

/// What becomes of a command, or of one of its subcommands, behind the [AccessGate].
public interface ModeratorCommand {

  /// Sees to it that there is a response.
  void run(SlashCommandInteractionEvent event, Moderator who);

  /// What completes what is being typed, best first, at most 25 of at most 100 chars each.
  default List<String> complete(CommandAutoCompleteInteractionEvent event, Moderator who) {
    return List.of();
  }
}
