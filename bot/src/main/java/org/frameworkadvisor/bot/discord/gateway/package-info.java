/// The way to Discord, and what can go wrong on it: starts in [DiscordGateway].
@NullMarked
package org.frameworkadvisor.bot.discord.gateway;

import org.jspecify.annotations.NullMarked;
