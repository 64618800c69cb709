/// What teaching looks like.
@NullMarked
package org.frameworkadvisor.bot.discord.teach;

import org.jspecify.annotations.NullMarked;
