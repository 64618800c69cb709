/// How an interaction is answered: a [Visitor] acts, by a [SlashCommand] or a [Click], and a
/// [Responder] sees to it that they are answered in time, as a [Plan] says.
@NullMarked
package org.frameworkadvisor.bot.discord.responding;

import org.jspecify.annotations.NullMarked;
