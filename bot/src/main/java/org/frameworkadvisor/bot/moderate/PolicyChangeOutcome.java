package org.frameworkadvisor.bot.moderate;

import java.util.function.UnaryOperator;

/// What became of a moderator's change.
public sealed interface PolicyChangeOutcome {

  /// What a change makes of a policy, if it is kept.
  ///
  /// @return [Changed] or [Same]
  static PolicyChangeOutcome of(ChannelPolicy before, UnaryOperator<ChannelPolicy> change) {
    ChannelPolicy now = change.apply(before);
    return now.equals(before) ? new Same(now) : new Changed(before, now);
  }

  /// How the channel is run from now on.
  ChannelPolicy now();

  /// It is kept.
  record Changed(ChannelPolicy before, ChannelPolicy now) implements PolicyChangeOutcome {}

  /// It was so already.
  record Same(ChannelPolicy now) implements PolicyChangeOutcome {}

  /// It could not be kept, so nothing changed.
  record NotKept(ChannelPolicy now) implements PolicyChangeOutcome {}
}
