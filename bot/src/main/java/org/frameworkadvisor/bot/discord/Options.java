package org.frameworkadvisor.bot.discord;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/// The options that were filled in.
final class Options {
  private Options() {}

  /// A text; empty where it was left out.
  static String text(CommandInteraction command, String name) {
    OptionMapping option = command.getOption(name);
    return option == null ? "" : option.getAsString();
  }

  static Optional<Boolean> yesOrNo(CommandInteraction command, String name) {
    return Optional.ofNullable(command.getOption(name)).map(OptionMapping::getAsBoolean);
  }
}
