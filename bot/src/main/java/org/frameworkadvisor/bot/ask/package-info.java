/// Answers free-text questions, and understands a follow-up by what the same caller asked before
/// ([QuestionService]). In channels, answers are kept ([AnswerRepository]), so that they can be met
/// again.
@NullMarked
package org.frameworkadvisor.bot.ask;

import org.jspecify.annotations.NullMarked;
