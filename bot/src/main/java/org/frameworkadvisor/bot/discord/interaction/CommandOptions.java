package org.frameworkadvisor.bot.discord.interaction;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.CommandInteraction;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.text.DisplayText;

/// What was filled in: the options of a command, the fields of a form.
public final class CommandOptions {
  private CommandOptions() {}

  /// A text; empty where it was left out.
  public static String text(CommandInteraction command, String name) {
    OptionMapping option = command.getOption(name);
    return option == null ? "" : DisplayText.wellFormed(option.getAsString());
  }

  /// A field's text, or what was chosen there; empty where it was left out.
  public static String field(ModalInteraction form, String id) {
    ModalMapping field = form.getValue(id);
    String value = field == null ? null : field.getAsOptionalString();
    return value == null ? "" : DisplayText.wellFormed(value);
  }

  public static Optional<Boolean> yesOrNo(CommandInteraction command, String name) {
    return Optional.ofNullable(command.getOption(name)).map(OptionMapping::getAsBoolean);
  }

  public static Optional<ChannelId> channel(CommandInteraction command, String name) {
    return Optional.ofNullable(command.getOption(name))
        .map(option -> new ChannelId(option.getAsChannel().getId()));
  }
}
