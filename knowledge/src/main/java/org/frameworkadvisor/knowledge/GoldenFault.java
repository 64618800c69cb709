package org.frameworkadvisor.knowledge;

import org.frameworkadvisor.knowledge.content.Golden;

/// A golden question could not even be asked.
final class GoldenFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  GoldenFault(Golden golden, RuntimeException cause) {
    super("The golden question \"" + golden.question() + "\" could not be asked", cause);
  }
}
