package org.frameworkadvisor.bot.discord.gateway;

import java.net.URI;
import java.util.Optional;

/// What it takes to get into Discord.
///
/// @param api the base of Discord's REST API; empty for Discord's own
/// @param shards empty to run as many as Discord advises
public record DiscordAccess(BotToken token, Optional<URI> api, Optional<ShardRange> shards) {}
