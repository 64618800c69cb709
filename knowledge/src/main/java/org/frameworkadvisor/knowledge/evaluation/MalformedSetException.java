package org.frameworkadvisor.knowledge.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import org.frameworkadvisor.knowledge.content.ContentProblem;

/// Labelled data cannot be read; the problem names the place and the remedy.
public final class MalformedSetException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient ContentProblem problem;

  MalformedSetException(Path file, int line, String message, String remedy) {
    this(ContentProblem.error(file.toString(), line, message, remedy));
  }

  private MalformedSetException(ContentProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  public ContentProblem problem() {
    return problem;
  }
}
