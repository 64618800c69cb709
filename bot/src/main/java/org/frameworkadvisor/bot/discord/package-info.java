/// The front end in Discord: with the rooms below, all that knows JDA.
///
/// A feature is a room below this package with one public type, its [DiscordModule]: the module
/// brings the commands, each with its Discord form beside `run()`, the handlers of buttons, menus
/// and forms by [org.frameworkadvisor.bot.discord.message.CustomId.Family], and recurring jobs. The
/// list of modules is in the composition root, `DiscordComposition`.
///
/// A `/ask` goes from [DiscordListener] to [CommandRegistry], which finds the command and asks
/// [AccessGate], and on to `AskCommand` in [org.frameworkadvisor.bot.discord.ask].
/// [org.frameworkadvisor.bot.discord.interaction] responds in time,
/// [org.frameworkadvisor.bot.discord.message] draws what is shown, and
/// [org.frameworkadvisor.bot.discord.gateway] is the connection.
///
/// To add a command: write a class that implements [SlashCommand] or [Subcommand], name it in its
/// module, and add its texts to the bundles; the start fails where one is missing.
@NullMarked
package org.frameworkadvisor.bot.discord;

import org.jspecify.annotations.NullMarked;
