package org.frameworkadvisor.bot.discord;

import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import org.frameworkadvisor.bot.discord.interaction.Invoker;

/// An entry in the menu of every message.
public non-sealed interface MessageCommand extends DiscordCommand {

  /// Responds to the command.
  void run(MessageContextInteractionEvent event, Invoker invoker);
}
