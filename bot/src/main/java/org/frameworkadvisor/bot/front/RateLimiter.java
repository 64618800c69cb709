package org.frameworkadvisor.bot.front;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;

/// Keeps one person, or one guild, from taking all of the bot's time.
///
/// A token bucket for each: as many questions at once as the limit says, then one more whenever a
/// window's share of time has passed. A bucket is one number, the time at which it will be full
/// again (the generic cell rate algorithm, ITU-T I.371), so that a flood of distinct users stays
/// small; beyond [#MOST_REMEMBERED] of each kind, those who ask least are forgotten first.
public final class RateLimiter {
  static final int MOST_REMEMBERED = 100_000;

  private final Buckets<UserId> users;
  private final Buckets<GuildId> guilds;

  /// @param nanos a clock that only runs forward, such as [System#nanoTime]
  public RateLimiter(Settings limits, LongSupplier nanos) {
    this.users = new Buckets<>(limits.user(), limits.window(), nanos);
    this.guilds = new Buckets<>(limits.guild(), limits.window(), nanos);
  }

  /// Takes one question into account, unless it is refused: a refused one costs nothing.
  ///
  /// @param guild empty in a direct message
  /// @return how long to wait before asking again; empty where the question may be answered
  public Optional<Duration> refusedFor(UserId user, Optional<GuildId> guild) {
    Optional<Duration> tooMany = users.take(user);
    if (tooMany.isPresent() || guild.isEmpty()) {
      return tooMany;
    }
    tooMany = guilds.take(guild.get());
    if (tooMany.isPresent()) {
      users.giveBack(user);
    }
    return tooMany;
  }

  /// One bucket for each key.
  private static final class Buckets<K> {
    private final long window;
    private final long share;
    private final LongSupplier nanos;
    private final long start;
    private final Cache<K, Long> fullAgainAt;

    Buckets(int limit, Duration window, LongSupplier nanos) {
      this.window = window.toNanos();
      this.share = Math.max(1, this.window / limit);
      this.nanos = nanos;
      this.start = nanos.getAsLong();
      this.fullAgainAt =
          Caffeine.newBuilder()
              .maximumSize(MOST_REMEMBERED)
              .expireAfterWrite(window)
              .ticker(nanos::getAsLong)
              .build();
    }

    Optional<Duration> take(K key) {
      long now = nanos.getAsLong() - start;
      long[] wait = {0};
      fullAgainAt
          .asMap()
          .compute(
              key,
              (_, full) -> {
                long after = Math.max(full == null ? now : full, now) + share;
                wait[0] = after - now - window;
                return wait[0] > 0 && full != null ? full : after;
              });
      return wait[0] > 0 ? Optional.of(Duration.ofNanos(wait[0])) : Optional.empty();
    }

    void giveBack(K key) {
      fullAgainAt.asMap().computeIfPresent(key, (_, full) -> full - share);
    }
  }

  /// How much may be asked.
  ///
  /// @param user questions that one person may ask in a [#window]
  /// @param guild questions that the members of one guild may ask in a [#window], together
  public record Settings(int user, int guild, Duration window) {
    public Settings {
      if (user < 1 || guild < 1) {
        throw new IllegalArgumentException("limits.user and limits.guild must be at least 1");
      }
      if (window.toMillis() < 1) {
        throw new IllegalArgumentException("limits.window must be at least 1 ms, was " + window);
      }
    }
  }
}
