package org.frameworkadvisor.bot.ask;

import org.frameworkadvisor.bot.exchange.Reply;

/// An answer given in a channel.
///
/// @param answered its question; [Answered#id] names it in buttons
/// @param reply what to say
public record Given(Answered answered, Reply reply) {}
