/// Tests of the front end as a whole; those of its rooms are in the rooms.
@NullMarked
package org.frameworkadvisor.bot.discord;

import org.jspecify.annotations.NullMarked;
