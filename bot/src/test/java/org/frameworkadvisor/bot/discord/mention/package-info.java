/// Tests of messages.
@NullMarked
package org.frameworkadvisor.bot.discord.mention;

import org.jspecify.annotations.NullMarked;
