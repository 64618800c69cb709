package org.frameworkadvisor.bot.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.frameworkadvisor.bot.discord.interaction.Invoker;

/// A part of a [CommandGroup], whose access it has.
public interface Subcommand {

  /// The subcommand as Discord offers it, in English.
  SubcommandData form();

  /// Responds to the subcommand.
  void run(SlashCommandInteractionEvent event, Invoker invoker);

  /// As [SlashCommand#complete].
  default List<String> complete(CommandAutoCompleteInteractionEvent event) {
    return List.of();
  }
}
