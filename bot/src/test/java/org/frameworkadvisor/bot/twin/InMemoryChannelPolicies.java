package org.frameworkadvisor.bot.twin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.frameworkadvisor.bot.exchange.Act;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.moderate.Audit;
import org.frameworkadvisor.bot.moderate.ChannelPolicies;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.PolicyChange;

/// Policies in memory.
public final class InMemoryChannelPolicies extends Twin implements ChannelPolicies {
  private final Audit audit;
  private final Map<Key, ChannelPolicy> policies = new ConcurrentHashMap<>();

  /// Logs nothing that anyone reads.
  public InMemoryChannelPolicies() {
    this(new InMemoryAudit());
  }

  public InMemoryChannelPolicies(Audit audit) {
    this.audit = audit;
  }

  @Override
  public Optional<ChannelPolicy> find(GuildId guild, ChannelId channel) {
    requireUp();
    return Optional.ofNullable(policies.get(new Key(guild, channel)));
  }

  @Override
  public synchronized PolicyChange change(
      GuildId guild,
      ChannelId channel,
      UnaryOperator<ChannelPolicy> change,
      Function<ChannelPolicy, Act> act) {
    PolicyChange outcome =
        PolicyChange.of(find(guild, channel).orElse(ChannelPolicy.DEFAULT), change);
    if (outcome instanceof PolicyChange.Changed changed) {
      audit.append(act.apply(changed.now()));
      policies.put(new Key(guild, channel), changed.now());
    }
    return outcome;
  }

  @Override
  public Map<Key, ChannelPolicy> all() {
    requireUp();
    return Map.copyOf(policies);
  }
}
