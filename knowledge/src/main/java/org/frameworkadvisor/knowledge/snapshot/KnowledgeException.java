package org.frameworkadvisor.knowledge.snapshot;

import java.util.List;
import org.frameworkadvisor.knowledge.content.ContentProblem;

/// A knowledge base cannot be served. The message says why and what to do, for a person.
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<ContentProblem> problems;

  /// The content has errors.
  public KnowledgeException(String message, List<ContentProblem> problems) {
    super(message);
    this.problems = List.copyOf(problems);
  }

  /// Something outside of the content failed.
  public KnowledgeException(String message, Throwable cause) {
    super(message, cause);
    this.problems = List.of();
  }

  /// What is wrong with the content, if it is that.
  public List<ContentProblem> problems() {
    return problems;
  }
}
