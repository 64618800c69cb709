package org.frameworkadvisor.bot.recommend;

import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;

/// What a free text already says. The writer confirms it; it is never assumed silently.
///
/// @param words the words in the text that say so
public record RecognisedAnswer(
    QuestionnaireItem question, QuestionnaireItem.Option option, String words) {

  /// As an answer that is not stressed.
  public AnswerSheet.Answer answer() {
    return new AnswerSheet.Answer(option.id(), Interview.USUAL);
  }
}
