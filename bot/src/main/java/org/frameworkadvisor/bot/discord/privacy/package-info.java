/// What members can see and have removed of what is kept of them.
@NullMarked
package org.frameworkadvisor.bot.discord.privacy;

import org.jspecify.annotations.NullMarked;
