package org.frameworkadvisor.bot.moderate;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;

/// Keeps the policies that were set.
///
/// Every method throws [org.frameworkadvisor.bot.model.StoreUnavailable] where it cannot.
public interface ChannelPolicyRepository {

  /// The policy of a channel, if one was set.
  Optional<ChannelPolicy> find(GuildId guild, ChannelId channel);

  /// Changes the policy of a channel and keeps the act, or neither. No other change comes between
  /// what it starts from and what it ends with.
  ///
  /// @param change from what holds to what shall hold; may run while the store is locked, so it
  ///   neither waits nor asks the store
  /// @param act what is kept of it, where it changes something
  /// @return [ChannelPolicy.Change.Changed] or [ChannelPolicy.Change.Same]
  PolicyChangeOutcome change(
      GuildId guild,
      ChannelId channel,
      UnaryOperator<ChannelPolicy> change,
      Function<ChannelPolicy, AuditEntry> act);

  /// All policies that were set, in all guilds.
  Map<Key, ChannelPolicy> all();

  /// What a policy is for.
  record Key(GuildId guild, ChannelId channel) {}
}
