package org.frameworkadvisor.bot;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import org.frameworkadvisor.bot.config.AdvisorSettings;
import org.frameworkadvisor.bot.console.FakeKnowledge;
import org.frameworkadvisor.bot.discord.DiscordContext;
import org.frameworkadvisor.bot.discord.DiscordModule;
import org.frameworkadvisor.bot.discord.gateway.BotToken;
import org.frameworkadvisor.bot.discord.gateway.DiscordAccess;
import org.frameworkadvisor.bot.discord.gateway.DiscordExecutors;
import org.frameworkadvisor.bot.discord.gateway.DiscordGateway;
import org.frameworkadvisor.bot.discord.interaction.InFlightCounter;
import org.frameworkadvisor.bot.discord.interaction.PolicyResolver;
import org.frameworkadvisor.bot.discord.interaction.RateLimitGuard;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.front.RateLimiter;
import org.frameworkadvisor.bot.moderate.ChannelPolicyService;
import org.frameworkadvisor.bot.moderate.ModeratorService;
import org.frameworkadvisor.bot.store.Store;

/// The modules of the bot as the program composes them, over a knowledge base by heart and a store
/// that is never opened.
public final class ComposedModules {
  private static final Store STORE = Store.open(Path.of("never-opened"));
  private static final InstantSource CLOCK = InstantSource.system();

  private ComposedModules() {}

  /// A context that is not connected to Discord.
  public static DiscordContext context() {
    DiscordExecutors executors =
        DiscordExecutors.of(Runnable::run, Executors.newSingleThreadScheduledExecutor());
    return new DiscordContext(
        new Responder(executors, new InFlightCounter(Duration.ZERO), CLOCK, 4),
        new PolicyResolver(new ChannelPolicyService(STORE.policies(), CLOCK)),
        new RateLimitGuard(
            new RateLimiter(
                new RateLimiter.Settings(10, 120, Duration.ofMinutes(1)), System::nanoTime)),
        new DiscordGateway(
            new DiscordAccess(BotToken.of("a.b.c"), Optional.empty(), Optional.empty()),
            new Object(),
            () -> {}),
        executors.writer(),
        AdvisorSettings.ofProcess().discord(),
        new Random(7),
        CLOCK);
  }

  public static ModeratorService moderators() {
    return new ModeratorService(STORE.moderatorRoles(), CLOCK, System::nanoTime);
  }

  public static List<DiscordModule> of(DiscordContext discord) {
    return new DiscordComposition(AdvisorSettings.ofProcess(), STORE, CLOCK)
        .modules(discord, new FakeKnowledge().features());
  }
}
