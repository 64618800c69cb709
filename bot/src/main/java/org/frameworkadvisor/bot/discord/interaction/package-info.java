/// How an interaction is answered: a [Invoker] acts, by a [SlashCommand] or a [ComponentClick], and
/// a [Responder] sees to it that they are answered in time, as a [Visibility] says.
@NullMarked
package org.frameworkadvisor.bot.discord.interaction;

import org.jspecify.annotations.NullMarked;
