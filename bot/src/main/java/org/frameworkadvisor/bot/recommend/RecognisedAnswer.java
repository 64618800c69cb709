package org.frameworkadvisor.bot.recommend;

import org.frameworkadvisor.knowledge.scoring.AnswerOption;
import org.frameworkadvisor.knowledge.scoring.ItemAnswer;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// What a free text already says. To be confirmed by whoever wrote it, never assumed silently.
///
/// @param words the words in the text that say so
public record RecognisedAnswer(QuestionnaireItem question, AnswerOption option, String words) {

  /// As an answer that is not stressed.
  public ItemAnswer answer() {
    return new ItemAnswer(option.id(), Interview.USUAL);
  }
}
