/// Teaching answers, and the questions that wait for one. Starts in [TeachModule]. [GapRecorder]
/// records questions, [NotifyRequestHandler] members who want to be told, and [AnswerNotifier]
/// tells them. [DraftHandler] leads from a form to a taught answer.
@NullMarked
package org.frameworkadvisor.bot.discord.teach;

import org.jspecify.annotations.NullMarked;
