/// The front end in a terminal, and the only package that touches standard input and output.
/// [ConsoleApplication] is where it starts.
///
/// - Commands: [AdvisorCommand] is the root; each other `…Command` is one sub-command. They work
///   with a [CliContext]: where to read and write, how to open knowledge.
/// - Replies become text on a [TextLayout] (`…Text`) or JSON ([ReplyJson]).
/// - A conversation is [ChatSession], what is said, inside [ConversationCommand]'s loop, how it is
///   typed.
///
/// Everything that comes from people or content goes through [TerminalText] before it meets a
/// terminal.
@NullMarked
package org.frameworkadvisor.bot.console;

import org.jspecify.annotations.NullMarked;
