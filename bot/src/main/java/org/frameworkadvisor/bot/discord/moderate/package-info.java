/// What moderators decide.
@NullMarked
package org.frameworkadvisor.bot.discord.moderate;

import org.jspecify.annotations.NullMarked;
