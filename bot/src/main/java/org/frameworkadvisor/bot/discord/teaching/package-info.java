/// Teaching answers, and the questions that wait for one. Starts in [Teaching] for moderators, who
/// come in by the gate of `moderating`; [GapNotes] takes note of questions, [Wishes] of members who
/// want to be told, and [Tellings] tells them.
@NullMarked
package org.frameworkadvisor.bot.discord.teaching;

import org.jspecify.annotations.NullMarked;
