/// Tests of the way to Discord.
@NullMarked
package org.frameworkadvisor.bot.discord.connection;

import org.jspecify.annotations.NullMarked;
