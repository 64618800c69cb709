package org.frameworkadvisor.bot.discord.gateway;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The connection to Discord, which is replaced when messages have to be read: the intents of a
/// connection cannot change.
public final class DiscordGateway {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordGateway.class);

  /// How long a moderator waits for the outcome.
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /// How long a connection is kept that is not in use any more.
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(20);

  /// Whether Discord sends the bot what members write. That takes an intent that an operator has to
  /// turn on, so it is asked for only where a channel needs it.
  public enum MessageReading {
    ON,
    /// A second connection is being opened.
    UNDER_WAY,
    /// The intent is off.
    REFUSED
  }

  private final DiscordAccess access;
  private final Object listener;
  private final Runnable reads;
  private final CompletableFuture<Void> refused = new CompletableFuture<>();
  private volatile @Nullable ShardConnection current;
  private @Nullable CompletableFuture<Void> change;

  /// @param listener takes the events
  /// @param reads run once messages can be read
  public DiscordGateway(DiscordAccess access, Object listener, Runnable reads) {
    this.access = access;
    this.listener = listener;
    this.reads = reads;
  }

  /// Asks Discord whether it knows the token. Where there is no answer, connecting will tell why.
  ///
  /// @throws DiscordRefusedException where the token is wrong
  public void checkToken() {
    TokenCheck.check(access);
  }

  /// Connects.
  ///
  /// @throws DiscordRefusedException where Discord does not let the bot in
  public synchronized ShardConnection open(boolean readsMessages) {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    ShardConnection opened = ShardConnection.open(access, readsMessages, listener);
    use(opened);
    return opened;
  }

  /// Fails with [DiscordRefusedException] when Discord ends the connection that is in use for good.
  public CompletableFuture<Void> whenRefused() {
    return refused;
  }

  /// Waits for no one, also while another connection is being opened.
  public boolean isConnected() {
    ShardConnection open = current;
    return open != null && open.isConnected();
  }

  /// A channel of the servers that this process serves, if the bot sees it.
  public Optional<MessageChannel> channel(ChannelId channel) {
    return Optional.ofNullable(current).flatMap(open -> open.channel(channel));
  }

  /// A server that this process serves, while Discord does not say that it is out of reach.
  public Optional<Guild> guild(GuildId guild) {
    return Optional.ofNullable(current).flatMap(open -> open.guild(guild));
  }

  /// Whether the bot is in a server; empty where this process cannot say.
  public Optional<Boolean> isIn(GuildId guild) {
    return Optional.ofNullable(current).flatMap(open -> open.isIn(guild));
  }

  /// Asks for the right to read messages with a second connection beside the one in use, which goes
  /// on serving until the second is ready. Where Discord refuses, nothing has happened.
  public MessageReading readMessages() {
    CompletableFuture<Void> changing;
    synchronized (this) {
      if (current == null) {
        return MessageReading.REFUSED;
      }
      if (current.readsMessages()) {
        return MessageReading.ON;
      }
      if (change == null) {
        change = change();
      }
      changing = change;
    }
    try {
      changing.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return MessageReading.ON;
    } catch (TimeoutException e) {
      return MessageReading.UNDER_WAY;
    } catch (ExecutionException e) {
      return MessageReading.REFUSED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return MessageReading.UNDER_WAY;
    }
  }

  private CompletableFuture<Void> change() {
    ShardConnection next;
    try {
      next = ShardConnection.open(access, true, listener);
    } catch (DiscordRefusedException e) {
      return CompletableFuture.failedFuture(e);
    }
    return next.whenReady()
        .whenComplete((_, refusal) -> {
          if (refusal == null) {
            closeLater(replace(next));
            LOG.info("Reading messages from now on: a channel has the policy auto.");
          } else {
            forgetChange();
            closeLater(next);
            LOG.warn(
                "A channel was to have the policy auto. {} Until then, nothing changes.",
                refusal.getMessage());
          }
        });
  }

  private synchronized ShardConnection replace(ShardConnection next) {
    ShardConnection before = current;
    use(next);
    change = null;
    return before == null ? next : before;
  }

  private synchronized void forgetChange() {
    change = null;
  }

  private synchronized void use(ShardConnection opened) {
    current = opened;
    if (opened.readsMessages()) {
      reads.run();
    }
    Future<?> _ =
        opened
            .whenRefused()
            .whenComplete((_, refusal) -> {
              if (isCurrent(opened)) {
                refused.completeExceptionally(refusal);
              }
            });
  }

  private synchronized boolean isCurrent(ShardConnection connection) {
    return current == connection;
  }

  /// What it has taken on is still to be answered through it.
  private static void closeLater(ShardConnection connection) {
    CompletableFuture.delayedExecutor(LAST_ANSWERS.toSeconds(), TimeUnit.SECONDS)
        .execute(() -> {
          try {
            connection.close(LAST_ANSWERS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  public void close(Duration most) throws InterruptedException {
    ShardConnection last;
    synchronized (this) {
      last = current;
    }
    if (last != null) {
      last.close(most);
    }
  }
}
