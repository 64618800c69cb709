/// Tests of answering in time.
@NullMarked
package org.frameworkadvisor.bot.discord.responding;

import org.jspecify.annotations.NullMarked;
