/// Tests of the way to Discord.
@NullMarked
package org.frameworkadvisor.bot.discord.gateway;

import org.jspecify.annotations.NullMarked;
