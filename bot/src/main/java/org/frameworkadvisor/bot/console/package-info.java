/// The front end in a terminal, and the only package that touches standard input and output.
/// [Console] is where it starts.
///
/// - Commands: [Advisor] is the root; each other `…Command` is one sub-command. They work with a
///   [Desk]: where to read and write, how to open knowledge.
/// - Replies become text on a [Sheet] (`…Text`) or JSON ([ReplyJson]).
/// - A conversation is [Conversation], what is said, inside [ConversationCommand]'s loop, how it is
///   typed.
///
/// Everything that comes from people or content goes through [Printable] before it meets a
/// terminal.
@NullMarked
package org.frameworkadvisor.bot.console;

import org.jspecify.annotations.NullMarked;
