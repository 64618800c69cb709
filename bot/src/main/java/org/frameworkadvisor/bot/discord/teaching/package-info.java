/// Teaching answers, and the questions that wait for one: [GapNotes] takes note of them, [Wishes]
/// of who wants to be told.
@NullMarked
package org.frameworkadvisor.bot.discord.teaching;

import org.jspecify.annotations.NullMarked;
