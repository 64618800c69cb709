/// What a message is made of: [MessageBuilder] builds a [MessageCard] within Discord's limits,
/// [DiscordMarkdown] escapes texts, [CustomId] is what a button says when it comes back, and
/// [ReplyView] says how a reply is shown.
@NullMarked
package org.frameworkadvisor.bot.discord.message;

import org.jspecify.annotations.NullMarked;
