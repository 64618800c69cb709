package org.frameworkadvisor.knowledge.content;

import java.util.List;
import java.util.Optional;

/// What came of reading a knowledge base: as much of the corpus as could be read, and every
/// problem, sorted by file and line.
///
/// @param questionnaire empty where the folder has none, or one with errors
public record Content(
    Corpus corpus, Optional<Definition> questionnaire, List<ContentProblem> problems) {
  public Content {
    problems = problems.stream().sorted().toList();
  }

  /// Content without a questionnaire.
  public Content(Corpus corpus, List<ContentProblem> problems) {
    this(corpus, Optional.empty(), problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(ContentProblem::isError);
  }
}
