package org.frameworkadvisor.bot.twin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.moderate.ChannelPolicies;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;

/// Policies in memory.
public final class InMemoryChannelPolicies extends Twin implements ChannelPolicies {
  private final Map<Key, ChannelPolicy> policies = new ConcurrentHashMap<>();

  @Override
  public Optional<ChannelPolicy> find(GuildId guild, ChannelId channel) {
    requireUp();
    return Optional.ofNullable(policies.get(new Key(guild, channel)));
  }

  @Override
  public void set(GuildId guild, ChannelId channel, ChannelPolicy policy) {
    requireUp();
    policies.put(new Key(guild, channel), policy);
  }

  @Override
  public boolean anyWith(ChannelPolicy.Mode mode) {
    requireUp();
    return policies.values().stream().anyMatch(policy -> policy.mode() == mode);
  }

  private record Key(GuildId guild, ChannelId channel) {}
}
