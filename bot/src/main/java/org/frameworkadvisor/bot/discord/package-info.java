/// Talks in Discord; alone knows JDA. [Rendering] turns what a feature says into a [Card], a
/// message that fits Discord's limits whatever its content; a [CustomId] is what comes back from
/// it.
@NullMarked
package org.frameworkadvisor.bot.discord;

import org.jspecify.annotations.NullMarked;
