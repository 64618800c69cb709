package org.frameworkadvisor.bot.ask;

import org.frameworkadvisor.bot.model.Reply;

/// An answer given in a channel.
///
/// @param answerRecord its question; [AnswerRecord#id] names it in buttons
/// @param reply what to say
public record AnswerResult(AnswerRecord answerRecord, Reply reply) {}
