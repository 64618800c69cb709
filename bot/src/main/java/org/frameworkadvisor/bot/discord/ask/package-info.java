/// Looking things up for members: commands, messages that address the bot, the buttons below
/// replies, votes. Starts in [AskModule]. [LookupResponder] responds to a command, [MessageHandler]
/// to a message; [ReplyRenderer] turns a reply into a card.
@NullMarked
package org.frameworkadvisor.bot.discord.ask;

import org.jspecify.annotations.NullMarked;
