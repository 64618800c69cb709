/// What a message is made of, and that it fits Discord's limits. Start with [RenderedCard], which
/// shows a card as a member sees it.
@NullMarked
package org.frameworkadvisor.bot.discord.message;

import org.jspecify.annotations.NullMarked;
