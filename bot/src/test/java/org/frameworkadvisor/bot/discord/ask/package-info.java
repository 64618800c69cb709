/// What replies look like, and how they are found again.
@NullMarked
package org.frameworkadvisor.bot.discord.ask;

import org.jspecify.annotations.NullMarked;
