package org.frameworkadvisor.bot.recommend;

import org.frameworkadvisor.knowledge.scoring.Answer;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.frameworkadvisor.knowledge.scoring.Option;

/// What a free text already says. To be confirmed by whoever wrote it, never assumed silently.
///
/// @param words the words in the text that say so
public record Understood(Item question, Option option, String words) {

  /// As an answer that is not stressed.
  public Answer answer() {
    return new Answer(option.id(), Interview.USUAL);
  }
}
