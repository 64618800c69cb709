package org.frameworkadvisor.bot;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.ask.RecentAnswerRepository;
import org.frameworkadvisor.bot.config.AdvisorSettings;
import org.frameworkadvisor.bot.digest.Digest;
import org.frameworkadvisor.bot.digest.DigestSources;
import org.frameworkadvisor.bot.discord.DiscordBot;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.DiscordModule;
import org.frameworkadvisor.bot.discord.ask.AskModule;
import org.frameworkadvisor.bot.discord.moderate.ModerateModule;
import org.frameworkadvisor.bot.discord.privacy.PrivacyModule;
import org.frameworkadvisor.bot.discord.recommend.RecommendModule;
import org.frameworkadvisor.bot.discord.teach.TeachModule;
import org.frameworkadvisor.bot.front.AdvisorFeatures;
import org.frameworkadvisor.bot.front.RateLimiter;
import org.frameworkadvisor.bot.front.RetentionService;
import org.frameworkadvisor.bot.moderate.ChannelPolicyService;
import org.frameworkadvisor.bot.moderate.ModeratorService;
import org.frameworkadvisor.bot.privacy.LeftGuildCleanup;
import org.frameworkadvisor.bot.store.Store;

/// Composes the bot on Discord from the settings, the store and the features. The list of its
/// modules is here and nowhere else.
final class DiscordComposition {
  private final AdvisorSettings settings;
  private final Store store;
  private final InstantSource clock;
  private final ModeratorService moderators;

  DiscordComposition(AdvisorSettings settings, Store store, InstantSource clock) {
    this.settings = settings;
    this.store = store;
    this.clock = clock;
    this.moderators = new ModeratorService(store.moderatorRoles(), clock, System::nanoTime);
  }

  /// A bot that is not connected yet.
  DiscordBot bot() {
    RetentionService retention =
        new RetentionService(
            store.answers(),
            store.votes(),
            store.sessions(),
            store.teams(),
            store.gaps(),
            store.drafts(),
            settings.keep(),
            clock);
    return new DiscordBot(
        settings.discord(),
        new ChannelPolicyService(store.policies(), clock),
        moderators,
        new RateLimiter(settings.limits(), System::nanoTime),
        retention,
        new LeftGuildCleanup(store.guilds(), settings.keepLeft(), clock),
        settings.data(),
        clock);
  }

  /// The modules of a bot, in the order in which Discord is told of their commands.
  List<DiscordModule> modules(DiscordContext discord, AdvisorFeatures features) {
    RecentAnswerRepository recent = new RecentAnswerRepository(store.answers(), discord.writer());
    TeachModule teach = new TeachModule(discord, features, store.drafts(), recent);
    return List.of(
        new AskModule(
            discord,
            features,
            recent,
            store.votes(),
            teach.unanswered(),
            teach::disliked,
            teach::untold),
        new RecommendModule(
            discord, features.recommendationService(), store.sessions(), store.teams(), recent),
        new PrivacyModule(
            discord,
            store.personal(),
            member -> {
              features.questionService().forget(member);
              recent.forget(member);
              teach.forget(member);
            }),
        new ModerateModule(discord, features, moderators, digestSources(features)),
        teach);
  }

  private DigestSources digestSources(AdvisorFeatures features) {
    return new DigestSources(
        store.activity(),
        (guild, audience, most) ->
            features.gaps().open(guild, audience, 0, most).stream()
                .map(gap -> new Digest.Missing(gap.question(), gap.asked()))
                .toList(),
        () ->
            features.maintenance().status(Optional.empty()).stale().stream()
                .map(one ->
                    one.title()
                        + (one.keys().isEmpty() ? "" : ": " + String.join(", ", one.keys())))
                .toList(),
        store.digestChannels());
  }
}
