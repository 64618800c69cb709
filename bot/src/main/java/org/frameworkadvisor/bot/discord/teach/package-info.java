/// Teaching answers, and the questions that wait for one. Starts in [TeachingModule] for
/// moderators, who come in by the gate of `moderating`; [GapRecorder] takes note of questions,
/// [NotifyRequestHandler] of members who want to be told, and [AnswerNotifier] tells them.
@NullMarked
package org.frameworkadvisor.bot.discord.teach;

import org.jspecify.annotations.NullMarked;
