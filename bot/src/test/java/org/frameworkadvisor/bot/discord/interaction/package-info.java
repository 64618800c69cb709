/// Tests of answering in time.
@NullMarked
package org.frameworkadvisor.bot.discord.interaction;

import org.jspecify.annotations.NullMarked;
