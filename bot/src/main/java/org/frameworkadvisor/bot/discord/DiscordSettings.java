package org.frameworkadvisor.bot.discord;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.bot.digest.DigestSettings;
import org.frameworkadvisor.bot.discord.gateway.BotToken;
import org.frameworkadvisor.bot.discord.gateway.ShardRange;

/// How the bot connects to Discord, and how it behaves there.
///
/// @param token empty where none is set: then there is no bot to run
/// @param api the base of Discord's REST API; empty for Discord's own
/// @param shards empty to run as many as Discord advises
/// @param autoConfidence how sure an unasked answer must be, 0 to 1
/// @param staffRoles ids of roles whose word ends auto-answers in a thread, beside those that may
///   manage messages
/// @param digest when moderators are told what a week was like
public record DiscordSettings(
    Optional<BotToken> token,
    Optional<URI> api,
    Optional<ShardRange> shards,
    double autoConfidence,
    Set<String> staffRoles,
    DigestSettings digest) {

  public DiscordSettings {
    if (!(autoConfidence >= 0 && autoConfidence <= 1)) {
      throw new IllegalArgumentException(
          "discord.auto-confidence must be from 0 to 1, was " + autoConfidence);
    }
    staffRoles = Set.copyOf(staffRoles);
  }
}
