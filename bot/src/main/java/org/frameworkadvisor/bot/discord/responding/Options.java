package org.frameworkadvisor.bot.discord.responding;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.frameworkadvisor.bot.exchange.ChannelId;

/// The options that were filled in.
public final class Options {
  private Options() {}

  /// A text; empty where it was left out.
  public static String text(CommandInteraction command, String name) {
    OptionMapping option = command.getOption(name);
    return option == null ? "" : option.getAsString();
  }

  public static Optional<Boolean> yesOrNo(CommandInteraction command, String name) {
    return Optional.ofNullable(command.getOption(name)).map(OptionMapping::getAsBoolean);
  }

  public static Optional<ChannelId> channel(CommandInteraction command, String name) {
    return Optional.ofNullable(command.getOption(name))
        .map(option -> new ChannelId(option.getAsChannel().getId()));
  }
}
