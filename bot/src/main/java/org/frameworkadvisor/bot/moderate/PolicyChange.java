package org.frameworkadvisor.bot.moderate;

/// What became of a moderator's change.
public sealed interface PolicyChange {

  /// How the channel is run from now on.
  ChannelPolicy now();

  /// It is kept.
  record Changed(ChannelPolicy before, ChannelPolicy now) implements PolicyChange {}

  /// It was so already.
  record Same(ChannelPolicy now) implements PolicyChange {}

  /// It could not be kept, so nothing changed.
  record NotKept(ChannelPolicy now) implements PolicyChange {}
}
