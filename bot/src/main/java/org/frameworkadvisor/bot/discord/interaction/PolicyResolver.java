package org.frameworkadvisor.bot.discord.interaction;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.frameworkadvisor.bot.model.ChannelId;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.ChannelPolicyService;
import org.frameworkadvisor.bot.moderate.PolicyChangeOutcome;

/// How the bot behaves where a person is. A thread follows the channel around it until it is given
/// a policy of its own.
///
/// A thread has no threads, so in a policy that is kept for one, the bit for threads is free: it
/// says that this is the thread's own.
public final class PolicyResolver {
  private final ChannelPolicyService channelPolicies;

  public PolicyResolver(ChannelPolicyService channelPolicies) {
    this.channelPolicies = channelPolicies;
  }

  /// The policy that holds where the visitor is.
  public ChannelPolicy of(Invoker invoker) {
    return invoker
        .origin()
        .guild()
        .map(guild -> in(guild, invoker.origin().channel(), invoker.parentChannel()))
        .orElse(ChannelPolicy.DEFAULT);
  }

  /// The same, for those who decide it: as it is kept now.
  ///
  /// @param guild where the visitor is
  /// @return empty where it cannot be read
  public Optional<ChannelPolicy> stored(Invoker invoker, GuildId guild) {
    Optional<ChannelPolicy> own = channelPolicies.stored(guild, invoker.origin().channel());
    return invoker.parentChannel().isEmpty()
        ? own
        : own.flatMap(thread ->
            thread.inThread()
                ? Optional.of(thread)
                : channelPolicies.stored(guild, invoker.parentChannel().get()));
  }

  /// The policies that were set in a guild.
  public Map<ChannelId, ChannelPolicy> all(GuildId guild) {
    return channelPolicies.all(guild);
  }

  /// Changes the policy where the visitor is.
  ///
  /// @param guild where the visitor is
  public PolicyChangeOutcome change(
      Invoker invoker, GuildId guild, UnaryOperator<ChannelPolicy> change) {
    ChannelId channel = invoker.origin().channel();
    if (invoker.parentChannel().isEmpty()) {
      return channelPolicies.change(guild, channel, invoker.user(), false, change);
    }
    ChannelPolicy around = channelPolicies.policy(guild, invoker.parentChannel().get());
    return channelPolicies.change(
        guild, channel, invoker.user(), true, own -> asThreads(change.apply(holding(own, around))));
  }

  /// Keeps the bot from answering unasked in the thread where the visitor is. Where it does not, or
  /// the visitor is in no thread, nothing changes.
  public void pause(Invoker invoker) {
    if (invoker.parentChannel().isPresent() && of(invoker).mode() == ChannelPolicy.Mode.AUTO) {
      invoker
          .origin()
          .guild()
          .ifPresent(guild ->
              pause(invoker, guild, channelPolicies.policy(guild, invoker.parentChannel().get())));
    }
  }

  private void pause(Invoker invoker, GuildId guild, ChannelPolicy around) {
    channelPolicies.change(
        guild,
        invoker.origin().channel(),
        invoker.user(),
        true,
        own -> {
          ChannelPolicy holds = holding(own, around);
          return holds.mode() == ChannelPolicy.Mode.AUTO
              ? asThreads(with(holds, ChannelPolicy.Mode.MENTION))
              : own;
        });
  }

  static ChannelPolicy with(ChannelPolicy policy, ChannelPolicy.Mode mode) {
    return new ChannelPolicy(mode, policy.inThread(), policy.isPrivate(), policy.feedback());
  }

  private ChannelPolicy in(GuildId guild, ChannelId channel, Optional<ChannelId> around) {
    ChannelPolicy own = channelPolicies.policy(guild, channel);
    if (around.isEmpty() || own.inThread()) {
      return own;
    }
    return channelPolicies.policy(guild, around.get());
  }

  /// Which of both holds in a thread: its own or that of the channel around it.
  private static ChannelPolicy holding(ChannelPolicy own, ChannelPolicy around) {
    return own.inThread() ? own : around;
  }

  private static ChannelPolicy asThreads(ChannelPolicy policy) {
    return new ChannelPolicy(policy.mode(), true, policy.isPrivate(), policy.feedback());
  }
}
