package org.frameworkadvisor.bot.moderate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;
import org.frameworkadvisor.bot.exchange.UserId;

/// Lets moderators decide how the bot behaves in each channel. Whether someone may is for the front
/// end to check, at every call.
///
/// Policies are remembered for a moment, for every message asks for one. So a process sees its own
/// changes at once and those of another process a moment later.
public final class Moderate {
  /// How long a policy is remembered before it is read again.
  static final Duration MOMENT = Duration.ofSeconds(5);

  private static final int MOST_CHANNELS_REMEMBERED = 20_000;

  private final ChannelPolicies policies;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private final Cache<Place, Remembered> remembered =
      Caffeine.newBuilder().maximumSize(MOST_CHANNELS_REMEMBERED).build();

  /// @param nanos a clock that only runs forward, such as [System#nanoTime]
  public Moderate(ChannelPolicies policies, InstantSource clock, LongSupplier nanos) {
    this.policies = policies;
    this.clock = clock;
    this.nanos = nanos;
  }

  /// How a channel is run. Where that cannot be read now, as it was when it last could be, or as a
  /// channel that nobody has set: members who ask get their answers, and nobody else does.
  public ChannelPolicy policy(GuildId guild, ChannelId channel) {
    try {
      return known(new Place(guild, channel));
    } catch (StoreUnavailable notNow) {
      return ChannelPolicy.DEFAULT;
    }
  }

  /// How a channel is run, as it is kept now.
  ///
  /// @return empty where it cannot be read
  public Optional<ChannelPolicy> kept(GuildId guild, ChannelId channel) {
    try {
      return Optional.of(read(new Place(guild, channel)));
    } catch (StoreUnavailable notNow) {
      return Optional.empty();
    }
  }

  /// The policies that were set in a guild.
  ///
  /// @throws StoreUnavailable where they cannot be read now
  public Map<ChannelId, ChannelPolicy> all(GuildId guild) {
    return policies.all(guild);
  }

  /// Changes how a channel is run, and logs who did.
  ///
  /// @param by who wants it so, and may
  /// @param isThread whether it is a thread
  /// @param change from what holds to what shall hold; without effects of its own, and without
  ///   asking for a policy
  public PolicyChange change(
      GuildId guild,
      ChannelId channel,
      UserId by,
      boolean isThread,
      UnaryOperator<ChannelPolicy> change) {
    Place place = new Place(guild, channel);
    try {
      PolicyChange[] outcome = new PolicyChange[1];
      remembered
          .asMap()
          .compute(
              place,
              (_, _) -> {
                outcome[0] =
                    policies.change(
                        guild, channel, change, now -> act(place, by, now.words(isThread)));
                return remember(outcome[0].now());
              });
      return outcome[0];
    } catch (StoreUnavailable notNow) {
      return new PolicyChange.NotKept(policy(guild, channel));
    }
  }

  private Act act(Place place, UserId by, String words) {
    return new Act(
        place.guild(),
        by,
        Act.Kind.CHANNEL_POLICY,
        place.channel().value(),
        words,
        clock.instant());
  }

  /// Whether messages have to be read at all: some channel, anywhere, answers unasked. Where that
  /// cannot be read now, no.
  public boolean readsMessages() {
    try {
      return policies.anyWith(ChannelPolicy.Mode.AUTO);
    } catch (StoreUnavailable notNow) {
      return false;
    }
  }

  private ChannelPolicy known(Place place) {
    return remembered
        .asMap()
        .compute(place, (at, known) -> known == null ? remember(read(at)) : upToDate(at, known))
        .policy();
  }

  private Remembered upToDate(Place place, Remembered known) {
    if (nanos.getAsLong() - known.since() < MOMENT.toNanos()) {
      return known;
    }
    try {
      return remember(read(place));
    } catch (StoreUnavailable notNow) {
      return remember(known.policy());
    }
  }

  private ChannelPolicy read(Place place) {
    return policies.find(place.guild(), place.channel()).orElse(ChannelPolicy.DEFAULT);
  }

  private Remembered remember(ChannelPolicy policy) {
    return new Remembered(policy, nanos.getAsLong());
  }

  private record Place(GuildId guild, ChannelId channel) {}

  private record Remembered(ChannelPolicy policy, long since) {}
}
