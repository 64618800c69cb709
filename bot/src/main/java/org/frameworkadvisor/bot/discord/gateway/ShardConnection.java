package org.frameworkadvisor.bot.discord.gateway;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ChunkingFilter;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.MiscUtil;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All shards of this process, connected with one set of intents. Losing the gateway and coming
/// back is JDA's business.
public final class ShardConnection {
  private static final Logger LOG = LoggerFactory.getLogger(ShardConnection.class);

  /// While it is loading, a shard serves those servers that it has.
  private static final Set<JDA.Status> CONNECTED =
      EnumSet.of(JDA.Status.CONNECTED, JDA.Status.LOADING_SUBSYSTEMS);

  /// How long to wait for servers that Discord cannot say anything about just now.
  private static final Duration ALL_SERVERS = Duration.ofSeconds(5);

  private final ShardManager shards;
  private final boolean readsMessages;
  private final Ready ready;

  private ShardConnection(ShardManager shards, boolean readsMessages, Ready ready) {
    this.shards = shards;
    this.readsMessages = readsMessages;
    this.ready = ready;
  }

  /// Connects. Returns when the first shard is on its way.
  ///
  /// @param readsMessages whether to ask for the right to read messages
  /// @param listener takes the events
  /// @throws DiscordRefusedException where the token is wrong, or Discord cannot be reached
  static ShardConnection open(DiscordAccess access, boolean readsMessages, Object listener) {
    Ready ready = new Ready();
    DefaultShardManagerBuilder builder =
        DefaultShardManagerBuilder.createLight(access.token().secret(), intents(readsMessages))
            .setMemberCachePolicy(MemberCachePolicy.NONE)
            .setChunkingFilter(ChunkingFilter.NONE)
            .enableCache(CacheFlag.MEMBER_OVERRIDES) // they decide who sees a channel, too
            .setEnableShutdownHook(false)
            .setRequestTimeoutRetry(false)
            .addEventListeners(ready, listener);
    access
        .api()
        .map(api -> new RestConfig().setBaseUrl(api.toString()))
        .ifPresent(builder::setRestConfig);
    access
        .shards()
        .ifPresent(
            mine -> builder.setShardsTotal(mine.total()).setShards(mine.first(), mine.last()));
    try {
      ShardManager shards = builder.build();
      ready.expect(
          access
              .shards()
              .map(mine -> mine.last() - mine.first() + 1)
              .orElseGet(shards::getShardsTotal));
      return new ShardConnection(shards, readsMessages, ready);
    } catch (InvalidTokenException e) {
      throw DiscordRefusedException.wrongToken();
    } catch (RuntimeException e) {
      throw DiscordRefusedException.unreachable(access.api(), e);
    }
  }

  static EnumSet<GatewayIntent> intents(boolean readsMessages) {
    EnumSet<GatewayIntent> intents =
        EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    if (readsMessages) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    return intents;
  }

  boolean readsMessages() {
    return readsMessages;
  }

  /// Done when every shard is ready, but for servers that are in an outage; fails with
  /// [DiscordRefusedException].
  public CompletableFuture<Void> whenReady() {
    return ready.all;
  }

  /// Fails with [DiscordRefusedException] when Discord ends the connection for good; never
  /// succeeds.
  CompletableFuture<Void> whenRefused() {
    return ready.refused;
  }

  boolean isConnected() {
    List<JDA> all = shards.getShards();
    return !all.isEmpty() && all.stream().map(JDA::getStatus).allMatch(CONNECTED::contains);
  }

  public List<JDA> shards() {
    return shards.getShards();
  }

  Optional<MessageChannel> channel(ChannelId channel) {
    return Optional.ofNullable(shards.getChannelById(MessageChannel.class, channel.value()));
  }

  Optional<Guild> guild(GuildId guild) {
    return Optional.ofNullable(shards.getGuildById(guild.value()));
  }

  /// Whether the bot is in a server, in an outage or not; empty where the server's shard is not
  /// here or has not heard of all of its servers.
  Optional<Boolean> isIn(GuildId guild) {
    if (!guild.value().matches("[0-9]{1,19}")) {
      return Optional.empty();
    }
    long id = Long.parseUnsignedLong(guild.value());
    return Optional.ofNullable(
            shards.getShardById(MiscUtil.getShardForGuild(id, shards.getShardsTotal())))
        .filter(shard -> shard.getStatus() == JDA.Status.CONNECTED)
        .map(shard -> shard.getGuildById(id) != null || shard.isUnavailable(id));
  }

  /// How many servers this process serves.
  public long servers() {
    return shards.getGuildCache().size();
  }

  /// Closes, and gives what was sent to Discord a moment to arrive.
  void close(Duration most) throws InterruptedException {
    List<JDA> all = shards.getShards();
    shards.shutdown();
    long end = System.nanoTime() + most.toNanos();
    for (JDA one : all) {
      long left = Math.max(1, (end - System.nanoTime()) / 1_000_000);
      if (!one.awaitShutdown(left, TimeUnit.MILLISECONDS)) {
        one.shutdownNow();
      }
    }
  }

  /// Listens to the state of the shards.
  private static final class Ready extends ListenerAdapter {
    private final CompletableFuture<Void> all = new CompletableFuture<>();
    private final CompletableFuture<Void> refused = new CompletableFuture<>();
    private final AtomicInteger missing = new AtomicInteger();
    private final Set<Integer> ready = ConcurrentHashMap.newKeySet();

    void expect(int shards) {
      if (missing.addAndGet(shards) == 0) {
        all.complete(null);
      }
    }

    @Override
    public void onReady(ReadyEvent event) {
      ready(event.getJDA());
    }

    /// JDA calls a shard ready once all of its servers are there, of which one may be in an outage.
    @Override
    public void onStatusChange(StatusChangeEvent event) {
      if (event.getNewStatus() == JDA.Status.LOADING_SUBSYSTEMS) {
        CompletableFuture.delayedExecutor(ALL_SERVERS.toSeconds(), TimeUnit.SECONDS)
            .execute(() -> ready(event.getJDA()));
      }
    }

    private void ready(JDA shard) {
      // Below zero until it is known how many there are.
      if (ready.add(shard.getShardInfo().getShardId()) && missing.decrementAndGet() == 0) {
        all.complete(null);
      }
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
      LOG.info(
          "Shard {} lost its connection and is getting it back.",
          event.getJDA().getShardInfo().getShardId());
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
      DiscordRefusedException.of(event.getCloseCode())
          .ifPresent(reason -> {
            all.completeExceptionally(reason);
            refused.completeExceptionally(reason);
          });
    }
  }
}
