/// Talks in Discord; alone knows JDA. Starts in [DiscordFrontEnd]: what members do arrives in
/// [Listener], and a [Responder] sees to it that each of them is answered in time.
///
/// [Rendering] turns what a feature says into a [Card], a message that fits Discord's limits
/// whatever its content; a [CustomId] is what comes back from it.
@NullMarked
package org.frameworkadvisor.bot.discord;

import org.jspecify.annotations.NullMarked;
