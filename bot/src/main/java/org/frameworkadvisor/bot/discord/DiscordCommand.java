package org.frameworkadvisor.bot.discord;

import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/// A command that Discord offers: typed, or in the menu of a message.
public sealed interface DiscordCommand extends GuardedAction permits SlashCommand, MessageCommand {

  /// The command as Discord offers it, in English. Other languages are in the bundles beside
  /// [CommandRegistry].
  CommandData form();
}
