/// Answers messages, whether they address the bot or not: starts in [MessageHandler].
@NullMarked
package org.frameworkadvisor.bot.discord.messages;

import org.jspecify.annotations.NullMarked;
