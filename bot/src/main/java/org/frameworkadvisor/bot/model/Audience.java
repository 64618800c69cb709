package org.frameworkadvisor.bot.model;

import java.util.Set;

/// Whom members' questions are shown to: no reader is shown more than they could have seen asked.
///
/// @param channels those that they see; a thread counts as the channel around it
/// @param isPrivate whether they are also shown what was asked in private, without who and where
public record Audience(Set<ChannelId> channels, boolean isPrivate) {
  /// The operator at the bot's own machine.
  public static final Audience OPERATOR = new Audience(Set.of(), true);

  public Audience {
    channels = Set.copyOf(channels);
  }
}
