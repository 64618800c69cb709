package org.frameworkadvisor.bot.ask;

import java.time.Duration;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;

/// What asking needs of the knowledge.
public interface PassageRetriever {

  /// Finds what answers.
  ///
  /// @param limit how many passages the ranking goes down to
  /// @param deadline when to give up, from now
  SearchResult find(Question question, int limit, Duration deadline);

  /// The question that a follow-up means, completed from the earlier one; the same question where
  /// it stands on its own.
  Question followUp(Question now, Question earlier);
}
