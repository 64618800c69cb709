/// What moderators see.
@NullMarked
package org.frameworkadvisor.bot.discord.moderating;

import org.jspecify.annotations.NullMarked;
