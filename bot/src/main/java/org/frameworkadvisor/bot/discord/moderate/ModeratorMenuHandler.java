package org.frameworkadvisor.bot.discord.moderate;

import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;

/// What becomes of an entry in a message's menu, behind the [AccessGate].
public interface ModeratorMenuHandler {

  /// What the entry is called.
  String name();

  /// Sees to it that there is a response.
  void run(MessageContextInteractionEvent event, Moderator who);
}
