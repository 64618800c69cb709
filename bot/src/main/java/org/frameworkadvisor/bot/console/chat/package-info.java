/// A conversation: [ChatTerminal] reads lines with JLine, [ChatSession] answers them,
/// [ChatCommands] runs those that are commands. [QuestionnaireDialog] and [TeachingDialog] ask
/// question by question; [RecommendCliCommand] asks the questionnaire without a conversation.
@NullMarked
package org.frameworkadvisor.bot.console.chat;

import org.jspecify.annotations.NullMarked;
