/// Tests of asking: follow-ups, answers that are kept, small talk.
@NullMarked
package org.frameworkadvisor.bot.ask;

import org.jspecify.annotations.NullMarked;
