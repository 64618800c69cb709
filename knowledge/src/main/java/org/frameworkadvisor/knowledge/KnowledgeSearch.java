package org.frameworkadvisor.knowledge;

import java.time.Duration;
import org.frameworkadvisor.knowledge.search.NamedSubjects;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;

/// Answers questions with passages of the content. The role of a [KnowledgeBase] that asking takes.
public interface KnowledgeSearch {

  /// Finds what answers a question.
  ///
  /// @param limit how many passages the ranking goes down to
  /// @param deadline when to give up, from now
  SearchResult find(Question question, int limit, Duration deadline);

  /// The subjects that a question names, known or not.
  NamedSubjects subjects(Question question);

  /// The question that a follow-up means, completed from the earlier one; the same question where
  /// it stands on its own.
  Question followUp(Question now, Question earlier);
}
