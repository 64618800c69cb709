package org.frameworkadvisor.bot.moderate;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.frameworkadvisor.bot.model.AuditEntry;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.frameworkadvisor.bot.model.UserId;

/// Lets moderators decide how the bot behaves in each channel. Whether someone may is for the front
/// end to check, at every call.
///
/// All policies are at hand, for every message asks for one and none may wait for the store. So a
/// process sees its own changes at once and those of another process with the next [#refresh].
public final class ChannelPolicyService {
  /// How often what is at hand is to be read again.
  public static final Duration MOMENT = Duration.ofSeconds(5);

  private final ChannelPolicyRepository policies;
  private final InstantSource clock;
  private volatile Map<ChannelPolicyRepository.Key, ChannelPolicy> atHand =
      new ConcurrentHashMap<>();

  public ChannelPolicyService(ChannelPolicyRepository policies, InstantSource clock) {
    this.policies = policies;
    this.clock = clock;
  }

  /// Reads all policies. Until it can, and while it cannot later, those at hand hold.
  ///
  /// @throws StoreUnavailable where they cannot be read now
  public synchronized void refresh() {
    atHand = new ConcurrentHashMap<>(policies.all());
  }

  /// How a channel is run, which takes no time. Where that could not be read yet, as a channel that
  /// was never set: only members who ask get answers.
  public ChannelPolicy policy(GuildId guild, ChannelId channel) {
    return atHand.getOrDefault(
        new ChannelPolicyRepository.Key(guild, channel), ChannelPolicy.DEFAULT);
  }

  /// How a channel is run, as it is kept now.
  ///
  /// @return empty where it cannot be read
  public Optional<ChannelPolicy> stored(GuildId guild, ChannelId channel) {
    try {
      return Optional.of(policies.find(guild, channel).orElse(ChannelPolicy.DEFAULT));
    } catch (StoreUnavailable e) {
      return Optional.empty();
    }
  }

  /// The policies that were set in a guild, as far as they are at hand.
  public Map<ChannelId, ChannelPolicy> all(GuildId guild) {
    return atHand.entrySet().stream()
        .filter(one -> one.getKey().guild().equals(guild))
        .collect(Collectors.toMap(one -> one.getKey().channel(), Map.Entry::getValue));
  }

  /// Changes how a channel is run, and logs who did.
  ///
  /// @param by who wants it so, and may
  /// @param isThread whether it is a thread
  /// @param change from what holds to what shall hold; without effects of its own
  public synchronized PolicyChangeOutcome change(
      GuildId guild,
      ChannelId channel,
      UserId by,
      boolean isThread,
      UnaryOperator<ChannelPolicy> change) {
    ChannelPolicyRepository.Key key = new ChannelPolicyRepository.Key(guild, channel);
    try {
      PolicyChangeOutcome outcome =
          policies.change(guild, channel, change, now -> auditEntry(key, by, now.words(isThread)));
      atHand.put(key, outcome.now());
      return outcome;
    } catch (StoreUnavailable e) {
      return new PolicyChangeOutcome.NotKept(policy(guild, channel));
    }
  }

  private AuditEntry auditEntry(ChannelPolicyRepository.Key key, UserId by, String words) {
    return new AuditEntry(
        key.guild(),
        by,
        AuditEntry.Kind.CHANNEL_POLICY,
        key.channel().value(),
        words,
        clock.instant());
  }

  /// Whether messages have to be read at all: some channel, anywhere, answers unasked.
  public boolean readsMessages() {
    return atHand.values().stream().anyMatch(policy -> policy.mode() == ChannelPolicy.Mode.AUTO);
  }
}
