package org.frameworkadvisor.knowledge.content;

import java.util.List;

/// What came of reading a knowledge base: as much of the corpus as could be read, and every
/// problem, sorted by file and line.
public record Content(Corpus corpus, List<ContentProblem> problems) {
  public Content {
    problems = problems.stream().sorted().toList();
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(ContentProblem::isError);
  }
}
