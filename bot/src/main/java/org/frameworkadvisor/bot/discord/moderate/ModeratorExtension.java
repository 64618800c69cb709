package org.frameworkadvisor.bot.discord.moderate;

import java.util.Map;
import org.frameworkadvisor.bot.discord.message.CustomId;

/// What another room has for moderators. It is reached by this room's [AccessGate], and in no other
/// way.
///
/// @param subcommands of `/knowledge`, by their name
/// @param actions buttons, menus and forms
/// @param menu an entry of messages' menus
public record ModeratorExtension(
    Map<String, ModeratorCommand> subcommands,
    Map<CustomId.Action, ModeratorActionHandler> actions,
    ModeratorMenuHandler menu) {
  public ModeratorExtension {
    subcommands = Map.copyOf(subcommands);
    actions = Map.copyOf(actions);
  }
}
