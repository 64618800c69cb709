package org.frameworkadvisor.bot.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import net.dv8tion.jda.api.interactions.commands.localization.ResourceBundleLocalizationFunction;
import org.frameworkadvisor.bot.discord.ask.AskCommand;
import org.frameworkadvisor.bot.discord.ask.BrowseCommand;
import org.frameworkadvisor.bot.discord.ask.CompareCommand;
import org.frameworkadvisor.bot.discord.ask.HelpCommand;
import org.frameworkadvisor.bot.discord.ask.SummariseCommand;
import org.frameworkadvisor.bot.discord.mention.AnswerMessageCommand;
import org.frameworkadvisor.bot.discord.moderate.ModerationModule;
import org.frameworkadvisor.bot.discord.privacy.PrivacyCommand;
import org.frameworkadvisor.bot.discord.recommend.RecommendCommand;
import org.frameworkadvisor.bot.discord.recommend.ResultCommand;
import org.frameworkadvisor.bot.discord.teach.TeachingModule;

/// The commands as Discord offers them. Each says itself what it is in English; other languages are
/// in the bundles beside this class.
final class CommandDefinitions {
  private static final String BUNDLE = "org.frameworkadvisor.bot.discord.commands";

  private CommandDefinitions() {}

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
    List<CommandData> all =
        new ArrayList<>(
            List.of(
                AskCommand.offered(),
                CompareCommand.offered(),
                SummariseCommand.offered(),
                RecommendCommand.offered(),
                ResultCommand.offered(),
                BrowseCommand.offered(),
                HelpCommand.offered(),
                PrivacyCommand.offered(),
                AnswerMessageCommand.offered()));
    all.addAll(ModerationModule.offered(TeachingModule.offered()));
    all.add(TeachingModule.menu());
    all.forEach(command -> command.setLocalizationFunction(languages));
    return all;
  }
}
