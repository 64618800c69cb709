/// What moderators see.
@NullMarked
package org.frameworkadvisor.bot.discord.moderate;

import org.jspecify.annotations.NullMarked;
