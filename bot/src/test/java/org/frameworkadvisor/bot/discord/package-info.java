/// What messages look like, and that they fit Discord's limits. Start with [Screen], which shows a
/// card as a member sees it.
@NullMarked
package org.frameworkadvisor.bot.discord;

import org.jspecify.annotations.NullMarked;
