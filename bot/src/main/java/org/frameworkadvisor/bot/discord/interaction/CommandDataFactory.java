package org.frameworkadvisor.bot.discord.interaction;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.frameworkadvisor.knowledge.search.Question;

/// What commands and their options are made of.
public final class CommandDataFactory {
  /// The option by which askers say who sees the answer.
  public static final String PRIVATE = "private";

  private CommandDataFactory() {}

  /// A command for everyone, also in direct messages.
  public static SlashCommandData forEveryone(String name, String description) {
    SlashCommandData command = Commands.slash(name, description);
    everywhere(command);
    return command;
  }

  /// A command in a message's menu, for everyone.
  public static CommandData inMenus(String name) {
    CommandData command = Commands.message(name);
    everywhere(command);
    return command;
  }

  /// A command in a message's menu, shown to those who may manage the server unless it says
  /// otherwise.
  public static CommandData inMenusForModerators(String name) {
    return Commands.message(name)
        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
        .setContexts(InteractionContextType.GUILD)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
  }

  /// A command in servers, shown to those who may manage them unless a server says otherwise.
  public static SlashCommandData forModerators(String name, String description) {
    return Commands.slash(name, description)
        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
        .setContexts(InteractionContextType.GUILD)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
  }

  /// An option to type text into, as long as a question can be: beyond that it would be cut anyway.
  public static OptionData text(String name, String description) {
    return choice(name, description).setMaxLength(Question.MAX_LENGTH);
  }

  /// The same, required and completed while it is typed.
  public static OptionData completed(String name, String description) {
    return text(name, description).setRequired(true).setAutoComplete(true);
  }

  /// An option with choices.
  public static OptionData choice(String name, String description) {
    return new OptionData(OptionType.STRING, name, description);
  }

  public static OptionData yesOrNo(String name, String description) {
    return new OptionData(OptionType.BOOLEAN, name, description);
  }

  /// Whether only the asker sees the answer.
  public static OptionData privately() {
    return yesOrNo(PRIVATE, "Whether only you see the answer");
  }

  private static void everywhere(CommandData command) {
    command
        .setContexts(
            InteractionContextType.GUILD,
            InteractionContextType.BOT_DM,
            InteractionContextType.PRIVATE_CHANNEL)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL);
  }
}
