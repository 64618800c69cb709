package org.frameworkadvisor.knowledge.snapshot;

import org.frameworkadvisor.knowledge.content.GoldenQuestion;

/// A golden question could not even be asked.
final class GoldenQuestionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  GoldenQuestionException(GoldenQuestion golden, RuntimeException cause) {
    super("The golden question \"" + golden.question() + "\" could not be asked", cause);
  }
}
