package org.frameworkadvisor.bot.discord.moderating;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.frameworkadvisor.bot.discord.responding.CommandForms;

/// `/settings`: what moderators decide for the whole server. Each subcommand has a class of its
/// own.
final class SettingsCommand implements ModeratorCommand {
  static final String NAME = "settings";

  private final Map<String, ModeratorCommand> subcommands;

  SettingsCommand(ModeratingDesk desk) {
    this.subcommands =
        Map.of(
            ModeratorsSetting.NAME, new ModeratorsSetting(desk),
            DigestSetting.NAME, new DigestSetting(desk));
  }

  /// The command as Discord offers it.
  static CommandData offered() {
    return CommandForms.forModerators(NAME, "Decide what holds for the whole server")
        .addSubcommands(List.of(ModeratorsSetting.offered(), DigestSetting.offered()));
  }

  @Override
  public void run(SlashCommandInteractionEvent event, Moderator who) {
    Objects.requireNonNull(
            subcommands.get(String.valueOf(event.getSubcommandName())), "every one is there")
        .run(event, who);
  }
}
