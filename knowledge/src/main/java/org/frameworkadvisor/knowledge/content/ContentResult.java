package org.frameworkadvisor.knowledge.content;

import java.util.List;
import java.util.Optional;

/// The result of reading a knowledge base: as much of the corpus as could be read, and every
/// problem, sorted by file and line.
///
/// @param questionnaire empty where the folder has none, or one with errors
/// @param golden the questions that have to be answered as expected
public record ContentResult(
    Corpus corpus,
    Optional<QuestionnaireDefinition> questionnaire,
    GoldenSet golden,
    List<ContentProblem> problems) {
  public ContentResult {
    problems = problems.stream().sorted().toList();
  }

  /// Content without a questionnaire and golden questions.
  public ContentResult(Corpus corpus, List<ContentProblem> problems) {
    this(corpus, Optional.empty(), GoldenSet.NONE, problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(ContentProblem::isError);
  }
}
