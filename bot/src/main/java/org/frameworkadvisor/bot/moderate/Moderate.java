package org.frameworkadvisor.bot.moderate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.UnaryOperator;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.exchange.StoreUnavailable;

/// Lets moderators decide how the bot behaves in each channel. Whether someone may is for the front
/// end to check, at every call.
///
/// Policies are remembered, for every message asks for one. So a process sees its own changes at
/// once and those of another process, which serves other guilds, at its next start.
public final class Moderate {
  private static final int MOST_CHANNELS_REMEMBERED = 20_000;

  private final ChannelPolicies policies;
  private final Cache<Place, ChannelPolicy> remembered =
      Caffeine.newBuilder().maximumSize(MOST_CHANNELS_REMEMBERED).build();

  public Moderate(ChannelPolicies policies) {
    this.policies = policies;
  }

  /// How a channel is run. Where that cannot be read now, as a channel that nobody has set: members
  /// who ask get their answers, and nobody else does.
  public ChannelPolicy policy(GuildId guild, ChannelId channel) {
    try {
      return known(new Place(guild, channel));
    } catch (StoreUnavailable notNow) {
      return ChannelPolicy.DEFAULT;
    }
  }

  /// Changes how a channel is run.
  ///
  /// @param change from what holds to what shall hold; without effects of its own
  public PolicyChange change(
      GuildId guild, ChannelId channel, UnaryOperator<ChannelPolicy> change) {
    Place place = new Place(guild, channel);
    try {
      ChannelPolicy before = known(place);
      ChannelPolicy now = change.apply(before);
      if (now.equals(before)) {
        return new PolicyChange.Same(now);
      }
      policies.set(guild, channel, now);
      remembered.put(place, now);
      return new PolicyChange.Changed(before, now);
    } catch (StoreUnavailable notNow) {
      return new PolicyChange.NotKept(policy(guild, channel));
    }
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
    return remembered.get(
        place, at -> policies.find(at.guild(), at.channel()).orElse(ChannelPolicy.DEFAULT));
  }

  private record Place(GuildId guild, ChannelId channel) {}
}
