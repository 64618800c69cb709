package org.frameworkadvisor.bot.discord.responding;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.frameworkadvisor.bot.exchange.ChannelId;
import org.frameworkadvisor.bot.exchange.GuildId;
import org.frameworkadvisor.bot.moderate.ChannelPolicy;
import org.frameworkadvisor.bot.moderate.Moderate;
import org.frameworkadvisor.bot.moderate.PolicyChange;

/// How the bot behaves where a person is. A thread follows the channel around it until it is given
/// a policy of its own.
///
/// A thread has no threads, so in a policy that is kept for one, the bit for threads is free: it
/// says that this is the thread's own.
public final class Policies {
  private final Moderate moderate;

  public Policies(Moderate moderate) {
    this.moderate = moderate;
  }

  /// The policy that holds where the visitor is.
  public ChannelPolicy of(Visitor visitor) {
    return visitor
        .place()
        .guild()
        .map(guild -> in(guild, visitor.place().channel(), visitor.around()))
        .orElse(ChannelPolicy.DEFAULT);
  }

  /// The same, for those who decide it: as it is kept now.
  ///
  /// @param guild where the visitor is
  /// @return empty where it cannot be read
  public Optional<ChannelPolicy> kept(Visitor visitor, GuildId guild) {
    Optional<ChannelPolicy> own = moderate.kept(guild, visitor.place().channel());
    return visitor.around().isEmpty()
        ? own
        : own.flatMap(thread ->
            thread.inThread() ? Optional.of(thread) : moderate.kept(guild, visitor.around().get()));
  }

  /// The policies that were set in a guild.
  public Map<ChannelId, ChannelPolicy> all(GuildId guild) {
    return moderate.all(guild);
  }

  /// Changes the policy where the visitor is.
  ///
  /// @param guild where the visitor is
  public PolicyChange change(Visitor visitor, GuildId guild, UnaryOperator<ChannelPolicy> change) {
    ChannelId channel = visitor.place().channel();
    if (visitor.around().isEmpty()) {
      return moderate.change(guild, channel, visitor.user(), false, change);
    }
    ChannelPolicy around = moderate.policy(guild, visitor.around().get());
    return moderate.change(
        guild, channel, visitor.user(), true, own -> asThreads(change.apply(holding(own, around))));
  }

  /// Keeps the bot from answering unasked in the thread where the visitor is. Where it does not, or
  /// the visitor is in no thread, nothing changes.
  public void pause(Visitor visitor) {
    if (visitor.around().isPresent() && of(visitor).mode() == ChannelPolicy.Mode.AUTO) {
      visitor
          .place()
          .guild()
          .ifPresent(
              guild -> pause(visitor, guild, moderate.policy(guild, visitor.around().get())));
    }
  }

  private void pause(Visitor visitor, GuildId guild, ChannelPolicy around) {
    moderate.change(
        guild,
        visitor.place().channel(),
        visitor.user(),
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
    ChannelPolicy own = moderate.policy(guild, channel);
    if (around.isEmpty() || own.inThread()) {
      return own;
    }
    return moderate.policy(guild, around.get());
  }

  /// Which of both holds in a thread: its own or that of the channel around it.
  private static ChannelPolicy holding(ChannelPolicy own, ChannelPolicy around) {
    return own.inThread() ? own : around;
  }

  private static ChannelPolicy asThreads(ChannelPolicy policy) {
    return new ChannelPolicy(policy.mode(), true, policy.isPrivate(), policy.feedback());
  }
}
