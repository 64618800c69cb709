/// The commands of the command line, each in a class `…CliCommand`. They work with a [CliContext];
/// those that a conversation has, too, with a [CommandContext]. [CliCommands] makes them.
@NullMarked
package org.frameworkadvisor.bot.console.commands;

import org.jspecify.annotations.NullMarked;
