/// Tests of what members are told about what is kept of them.
@NullMarked
package org.frameworkadvisor.bot.discord.privacy;

import org.jspecify.annotations.NullMarked;
