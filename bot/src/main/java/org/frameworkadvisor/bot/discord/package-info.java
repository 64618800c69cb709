/// Talks in Discord. Starts in [DiscordFrontEnd]; alone knows JDA.
@NullMarked
package org.frameworkadvisor.bot.discord;

import org.jspecify.annotations.NullMarked;
