/// Looks things up for members: commands, the buttons below replies, votes. [ReplyRenderer] turns
/// what a feature says into a message.
@NullMarked
package org.frameworkadvisor.bot.discord.ask;

import org.jspecify.annotations.NullMarked;
