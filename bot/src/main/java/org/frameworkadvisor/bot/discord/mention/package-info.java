/// Answers messages, whether they address the bot or not: starts in [MessageHandler].
@NullMarked
package org.frameworkadvisor.bot.discord.mention;

import org.jspecify.annotations.NullMarked;
