package org.frameworkadvisor.bot.discord;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import org.frameworkadvisor.bot.discord.gateway.DiscordAccess;
import org.frameworkadvisor.bot.discord.gateway.DiscordExecutors;
import org.frameworkadvisor.bot.discord.gateway.DiscordGateway;
import org.frameworkadvisor.bot.discord.gateway.DiscordRefusedException;
import org.frameworkadvisor.bot.discord.gateway.HeartbeatFile;
import org.frameworkadvisor.bot.discord.gateway.ShardConnection;
import org.frameworkadvisor.bot.discord.interaction.InFlightCounter;
import org.frameworkadvisor.bot.discord.interaction.PolicyResolver;
import org.frameworkadvisor.bot.discord.interaction.RateLimitGuard;
import org.frameworkadvisor.bot.discord.interaction.Responder;
import org.frameworkadvisor.bot.front.RateLimiter;
import org.frameworkadvisor.bot.front.RetentionService;
import org.frameworkadvisor.bot.moderate.ChannelPolicyService;
import org.frameworkadvisor.bot.moderate.ModeratorService;
import org.frameworkadvisor.bot.privacy.LeftGuildCleanup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot on Discord. Connects while the knowledge is being opened; what comes before that gets a
/// kind word.
public final class DiscordBot {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);

  /// How long those get at the end who are being answered, how long it may take to put the others
  /// off, and then what is on its way.
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(3);

  /// What the connection has read by then has begun.
  private static final Duration QUIET = Duration.ofMillis(500);

  private static final Duration LAST_WORDS = Duration.ofSeconds(3);

  private static final Duration LAST_REQUESTS = Duration.ofSeconds(2);

  private final ChannelPolicyService channelPolicies;
  private final ModeratorService moderators;
  private final RetentionService retention;
  private final LeftGuildCleanup left;
  private final InFlightCounter inFlight = new InFlightCounter(QUIET);
  private final DiscordExecutors executors = DiscordExecutors.start();
  private final JobScheduler jobs = new JobScheduler();
  private final Responder responder;
  private final DiscordListener listener;
  private final DiscordGateway gateway;
  private final DiscordContext context;
  private final HeartbeatFile heartbeat;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CompletableFuture<CommandRegistry> opened = new CompletableFuture<>();
  private final AtomicBoolean stopping = new AtomicBoolean();

  /// @param settings with a token
  /// @param data the data folder
  public DiscordBot(
      DiscordSettings settings,
      ChannelPolicyService channelPolicies,
      ModeratorService moderators,
      RateLimiter limiter,
      RetentionService retention,
      LeftGuildCleanup left,
      Path data,
      InstantSource clock) {
    this.channelPolicies = channelPolicies;
    this.moderators = moderators;
    this.retention = retention;
    this.left = left;
    this.responder = new Responder(executors, inFlight, clock, DiscordExecutors.WORKERS);
    this.listener = new DiscordListener(responder, executors.dispatch(), executors.completions());
    this.gateway =
        new DiscordGateway(
            new DiscordAccess(settings.token().orElseThrow(), settings.api(), settings.shards()),
            listener,
            listener::readMessages);
    this.context =
        new DiscordContext(
            responder,
            new PolicyResolver(channelPolicies),
            new RateLimitGuard(limiter),
            gateway,
            executors.writer(),
            settings,
            new SecureRandom(),
            clock);
    this.heartbeat = new HeartbeatFile(data, gateway::isConnected);
  }

  /// What the modules of this bot work with.
  public DiscordContext context() {
    return context;
  }

  /// Begins to connect, and returns once Discord has taken the token. Before the knowledge is
  /// there, members are asked for patience.
  ///
  /// @param ending told what to end the process with, and does, where Discord does not let the bot
  ///   in; the log says why
  /// @return whether the token was taken
  public boolean connect(IntConsumer ending) {
    try {
      // Opens the store meanwhile.
      CompletableFuture<Void> settingsRead = CompletableFuture.runAsync(this::readSettings);
      gateway.checkToken();
      settingsRead.handle((_, _) -> null).join();
      ShardConnection connection = gateway.open(channelPolicies.readsMessages());
      Future<?> _ =
          gateway
              .whenRefused()
              .whenCompleteAsync(
                  (_, reason) -> refused(reason, DiscordRefusedException.REFUSED, ending));
      Thread.ofPlatform().daemon().name("discord").start(() -> await(connection));
      return true;
    } catch (DiscordRefusedException e) {
      refused(e, e.exitCode(), ending);
      return false;
    }
  }

  private void refused(Throwable reason, int exitCode, IntConsumer ending) {
    if (!stopping.get()) {
      LOG.error("{}", reason.getMessage());
      ending.accept(exitCode);
    }
  }

  /// Reads what moderators have decided into memory.
  private void readSettings() {
    channelPolicies.refresh();
    moderators.refresh();
  }

  private void await(ShardConnection connection) {
    try {
      connection.whenReady().get();
      connected(connection, opened.get());
    } catch (ExecutionException e) {
      LOG.debug("not connected", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("Not everything could be started.", e);
    }
  }

  private void connected(ShardConnection connection, CommandRegistry registry) {
    CommandRegistration.refresh(connection.shards(), registry.forms());
    jobs.add("pulse", Duration.ZERO, HeartbeatFile.EVERY, heartbeat);
    jobs.add("retention", Duration.ZERO, Duration.ofDays(1), retention::forget);
    jobs.add(
        "left servers",
        Duration.ofSeconds(5),
        Duration.ofHours(1),
        () -> left.forget(gateway::isIn));
    String name = connection.shards().getFirst().getSelfUser().getName();
    LOG.info("Connected as {} to {} servers.", name, connection.servers());
  }

  /// Serves until it is stopped.
  ///
  /// @return the process's exit code
  public int serve(List<DiscordModule> modules) {
    CommandRegistry registry =
        new CommandRegistry(modules, new AccessGate(moderators, responder), responder);
    jobs.add("settings", Duration.ZERO, ChannelPolicyService.MOMENT, this::readSettings);
    for (DiscordModule module : modules) {
      module.jobs().forEach(job -> jobs.add(job.name(), job.first(), job.every(), job.work()));
      module.warmUp();
    }
    listener.open(registry);
    opened.complete(registry);
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /// Answers who is being answered, puts off whose turn does not come, and leaves. Takes 8 seconds
  /// at most; Docker waits for 10.
  public void stop() {
    if (stopping.getAndSet(true)) {
      return;
    }
    inFlight.stop();
    jobs.stop();
    heartbeat.stop();
    try {
      if (!inFlight.awaitNone(LAST_ANSWERS)) {
        responder.putOff();
        if (!inFlight.awaitNone(LAST_WORDS)) {
          LOG.warn("Not everyone got a word before the end.");
        }
      }
      gateway.close(LAST_REQUESTS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stopped.countDown();
  }
}
