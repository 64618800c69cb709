/// Talks in Discord; alone knows JDA, with the rooms below. Starts in [DiscordBot]: what members do
/// arrives in [DiscordListener], and [CommandRouter] and [ComponentRouter] hand it to the room that
/// deals with it.
///
/// `connection` is the way to Discord, `drawing` what a message is made of, `responding` how an
/// interaction is answered in time. On these stand the rooms in which something is done:
/// `answering`, `messages`, `quiz`, `moderating`, `teaching`, `privacy`. A room has commands, which
/// say themselves how Discord offers them ([CommandDefinitions] lists them), and buttons, which are
/// a family of actions ([org.frameworkadvisor.bot.discord.message.CustomId.Family]).
@NullMarked
package org.frameworkadvisor.bot.discord;

import org.jspecify.annotations.NullMarked;
