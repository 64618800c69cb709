/// The connection to Discord: [DiscordGateway] opens a [ShardConnection] and replaces it where the
/// bot has to read messages. [DiscordExecutors] are the threads of the front end.
@NullMarked
package org.frameworkadvisor.bot.discord.gateway;

import org.jspecify.annotations.NullMarked;
