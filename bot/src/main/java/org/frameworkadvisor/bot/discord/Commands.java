package org.frameworkadvisor.bot.discord;

import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import net.dv8tion.jda.api.interactions.commands.localization.ResourceBundleLocalizationFunction;

/// The commands as Discord offers them. Their English is here; other languages are in the bundles
/// beside this class.
final class Commands {
  static final String ASK = "ask";
  static final String COMPARE = "compare";
  static final String SUMMARISE = "summarise";
  static final String HELP = "help";
  static final String RECOMMEND = "recommend";
  static final String RESULT = "result";
  static final String BROWSE = "browse";
  static final String CHANNEL = "channel";
  static final String POLICY = "policy";
  static final String ANSWER_THIS = "Answer this";

  static final String QUESTION = "question";
  static final String PRIVATE = "private";
  static final String FIRST = "first";
  static final String SECOND = "second";
  static final String THIRD = "third";
  static final String ASPECT = "aspect";
  static final String TOPIC = "topic";
  static final String PROJECT = "project";
  static final String TEAM = "team";
  static final String CODE = "code";
  static final String MODE = "mode";
  static final String THREAD = "thread";
  static final String FEEDBACK = "feedback";

  /// As long as a question can be; what is typed beyond it would be cut anyway.
  private static final int MOST_TYPED = 600;

  private static final String BUNDLE = "org.frameworkadvisor.bot.discord.commands";

  private Commands() {}

  /// Every command.
  static List<CommandData> all() {
    LocalizationFunction languages =
        ResourceBundleLocalizationFunction.fromBundles(
                BUNDLE,
                DiscordLocale.GERMAN,
                DiscordLocale.FRENCH,
                DiscordLocale.SPANISH,
                DiscordLocale.PORTUGUESE_BRAZILIAN,
                DiscordLocale.HINDI)
            .build();
    return List.of(
        everywhere(ask()).setLocalizationFunction(languages),
        everywhere(compare()).setLocalizationFunction(languages),
        everywhere(summarise()).setLocalizationFunction(languages),
        everywhere(recommend()).setLocalizationFunction(languages),
        everywhere(result()).setLocalizationFunction(languages),
        everywhere(browse()).setLocalizationFunction(languages),
        everywhere(help()).setLocalizationFunction(languages),
        inServers(channel()).setLocalizationFunction(languages),
        everywhere(net.dv8tion.jda.api.interactions.commands.build.Commands.message(ANSWER_THIS))
            .setLocalizationFunction(languages));
  }

  private static SlashCommandData ask() {
    return slash(ASK, "Ask a question about web frameworks")
        .addOptions(
            text(QUESTION, "Your question, in your own words")
                .setRequired(true)
                .setAutoComplete(true),
            yesOrNo(PRIVATE, "Whether only you see the answer"));
  }

  private static SlashCommandData compare() {
    return slash(COMPARE, "Put two or three frameworks side by side")
        .addOptions(
            text(FIRST, "A framework").setRequired(true).setAutoComplete(true),
            text(SECOND, "Another framework").setRequired(true).setAutoComplete(true),
            text(THIRD, "A third framework").setAutoComplete(true),
            text(ASPECT, "What to compare; everything if left out").setAutoComplete(true),
            yesOrNo(PRIVATE, "Whether only you see the answer"));
  }

  private static SlashCommandData summarise() {
    return slash(SUMMARISE, "The key points of an article, a section or a framework")
        .addOptions(
            text(TOPIC, "What to sum up").setRequired(true).setAutoComplete(true),
            yesOrNo(PRIVATE, "Whether only you see the answer"));
  }

  private static SlashCommandData recommend() {
    return slash(RECOMMEND, "Find the framework that suits your project, with reasons")
        .addOptions(
            text(PROJECT, "What you are building, in your own words"),
            choice(TEAM, "Decide together: members join here, each answers in private")
                .addChoice("for an hour", "1")
                .addChoice("for a day", "24")
                .addChoice("for a week", "168"));
  }

  private static SlashCommandData result() {
    return slash(RESULT, "Show a recommendation again, by its code")
        .addOptions(text(CODE, "The code that stands below the result").setRequired(true));
  }

  private static SlashCommandData browse() {
    return slash(BROWSE, "Walk through everything I know");
  }

  private static SlashCommandData help() {
    return slash(HELP, "What I can do, and how to ask");
  }

  private static SlashCommandData channel() {
    return slash(CHANNEL, "Decide how I behave in this channel")
        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
        .addSubcommands(
            new SubcommandData(POLICY, "Show or change how I behave in this channel")
                .addOptions(
                    choice(MODE, "When I answer")
                        .addChoice("off: only privately", "off")
                        .addChoice("mention: when I am asked", "mention")
                        .addChoice("auto: also questions that nobody asked me", "auto"),
                    yesOrNo(THREAD, "Whether I answer messages in a thread"),
                    yesOrNo(PRIVATE, "Whether only the asker sees answers to commands"),
                    yesOrNo(FEEDBACK, "Whether answers have buttons to vote"),
                    new OptionData(
                            OptionType.CHANNEL,
                            CHANNEL,
                            "Which channel or forum; this one if left out")
                        .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM)));
  }

  private static SlashCommandData slash(String name, String description) {
    return net.dv8tion.jda.api.interactions.commands.build.Commands.slash(name, description);
  }

  private static OptionData text(String name, String description) {
    return choice(name, description).setMaxLength(MOST_TYPED);
  }

  private static OptionData choice(String name, String description) {
    return new OptionData(OptionType.STRING, name, description);
  }

  private static OptionData yesOrNo(String name, String description) {
    return new OptionData(OptionType.BOOLEAN, name, description);
  }

  private static CommandData everywhere(CommandData command) {
    return command
        .setContexts(
            InteractionContextType.GUILD,
            InteractionContextType.BOT_DM,
            InteractionContextType.PRIVATE_CHANNEL)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL, IntegrationType.USER_INSTALL);
  }

  private static CommandData inServers(CommandData command) {
    return command
        .setContexts(InteractionContextType.GUILD)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
  }
}
