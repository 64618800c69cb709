/// Tests of messages.
@NullMarked
package org.frameworkadvisor.bot.discord.messages;

import org.jspecify.annotations.NullMarked;
