package org.frameworkadvisor.bot.discord.moderate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.interaction.CommandDataFactory;

/// `/settings`: what moderators decide for the whole server. Each subcommand has a class of its
/// own.
final class SettingsCommand implements ModeratorCommand {
  static final String NAME = "settings";

  private final Map<String, ModeratorCommand> subcommands;

  SettingsCommand(ModerationContext context) {
    this.subcommands =
        Map.of(
            ModeratorsSettingCommand.NAME, new ModeratorsSettingCommand(context),
            DigestSettingCommand.NAME, new DigestSettingCommand(context));
  }

  /// The command as Discord offers it.
  static CommandData offered() {
    return CommandDataFactory.forModerators(NAME, "Decide what holds for the whole server")
        .addSubcommands(
            List.of(ModeratorsSettingCommand.offered(), DigestSettingCommand.offered()));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    Objects.requireNonNull(
            subcommands.get(String.valueOf(event.getSubcommandName())), "every one is there")
        .run(event, who);
  }
}
