package org.frameworkadvisor.bot.discord.moderate;

import org.frameworkadvisor.bot.discord.interaction.Invoker;
import org.frameworkadvisor.bot.model.GuildId;
import org.frameworkadvisor.bot.model.UserId;

/// Somebody who has passed the [AccessGate], for as long as what they did is dealt with. Never
/// kept.
///
/// @param guild where they moderate: nothing else may be shown to them, or changed by them
public record Moderator(GuildId guild, Invoker invoker) {
  /// Who they are.
  public UserId user() {
    return invoker.user();
  }
}
