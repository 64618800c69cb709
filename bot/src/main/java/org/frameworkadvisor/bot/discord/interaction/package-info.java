/// How an interaction is responded to: an [Invoker] acts, by a command or a [ComponentClick];
/// [Responder] runs the work and sends its [Response] in time, with the [Visibility] that was
/// decided before. [PolicyResolver] and [RateLimitGuard] say how and whether the bot answers.
@NullMarked
package org.frameworkadvisor.bot.discord.interaction;

import org.jspecify.annotations.NullMarked;
