package org.frameworkadvisor.bot.moderate;

import java.util.Optional;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;

/// Keeps the policies that were set.
///
/// Every method throws [org.frameworkadvisor.bot.exchange.StoreUnavailable] where it cannot.
public interface ChannelPolicies {

  /// The policy of a channel, if one was set.
  Optional<ChannelPolicy> find(GuildId guild, ChannelId channel);

  /// Sets the policy of the channel that the act is about, and keeps the act, or neither.
  void set(ChannelPolicy policy, Act act);

  /// Whether any channel anywhere has this mode.
  boolean anyWith(ChannelPolicy.Mode mode);
}
