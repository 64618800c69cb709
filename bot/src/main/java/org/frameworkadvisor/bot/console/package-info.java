/// The front end in a terminal, and with its rooms the only code that touches standard input and
/// output. [ConsoleApplication] runs one command line; [AdvisorCommand] is its root command.
///
/// - [org.frameworkadvisor.bot.console.commands] has the commands.
/// - [org.frameworkadvisor.bot.console.chat] has the conversation, which runs the same commands.
/// - [org.frameworkadvisor.bot.console.text] draws what they say. Everything that comes from people
///   or content goes through its `TerminalText` before it meets a terminal.
@NullMarked
package org.frameworkadvisor.bot.console;

import org.jspecify.annotations.NullMarked;
