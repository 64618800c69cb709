/// What a message is drawn with. A [MessageBuilder] becomes a [MessageCard], a message that fits
/// Discord's limits whatever its content; a [CustomId] is what comes back from its buttons.
@NullMarked
package org.frameworkadvisor.bot.discord.message;

import org.jspecify.annotations.NullMarked;
