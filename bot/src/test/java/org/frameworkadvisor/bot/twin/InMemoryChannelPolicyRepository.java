package org.frameworkadvisor.bot.twin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.moderate.AuditRepository;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.ChannelPolicyRepository;
import org.frameworkadvisor.bot.moderate.PolicyChangeOutcome;

/// Policies in memory.
public final class InMemoryChannelPolicyRepository extends InMemoryRepository
    implements ChannelPolicyRepository {
  private final AuditRepository audit;
  private final Map<Key, ChannelPolicy> policies = new ConcurrentHashMap<>();

  /// Logs nothing that anyone reads.
  public InMemoryChannelPolicyRepository() {
    this(new InMemoryAuditRepository());
  }

  public InMemoryChannelPolicyRepository(AuditRepository audit) {
    this.audit = audit;
  }

  @Override
  public Optional<ChannelPolicy> find(GuildId guild, ChannelId channel) {
    requireUp();
    return Optional.ofNullable(policies.get(new Key(guild, channel)));
  }

  @Override
  public synchronized PolicyChangeOutcome change(
      GuildId guild,
      ChannelId channel,
      UnaryOperator<ChannelPolicy> change,
      Function<ChannelPolicy, AuditEntry> act) {
    PolicyChangeOutcome outcome =
        PolicyChangeOutcome.of(find(guild, channel).orElse(ChannelPolicy.DEFAULT), change);
    if (outcome instanceof PolicyChangeOutcome.Changed changed) {
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
