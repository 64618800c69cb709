/// What teaching looks like.
@NullMarked
package org.frameworkadvisor.bot.discord.teaching;

import org.jspecify.annotations.NullMarked;
