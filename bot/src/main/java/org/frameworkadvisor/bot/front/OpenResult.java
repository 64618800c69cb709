package org.frameworkadvisor.bot.front;

import java.util.List;
import org.frameworkadvisor.knowledge.content.ContentProblem;

/// What became of opening a knowledge base.
public sealed interface OpenResult {

  /// It can be asked, until it is closed.
  ///
  /// @param warnings what the operator should know; empty where all is well
  /// @param closing frees what the knowledge base holds
  record Ready(AdvisorFeatures features, List<String> warnings, Runnable closing)
      implements OpenResult, AutoCloseable {
    public Ready {
      warnings = List.copyOf(warnings);
    }

    @Override
    public void close() {
      closing.run();
    }
  }

  /// It cannot be asked.
  ///
  /// @param reason for a person, one sentence
  /// @param problems what is wrong with its content; empty when the reason is another one
  record Rejected(String reason, List<ContentProblem> problems) implements OpenResult {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
