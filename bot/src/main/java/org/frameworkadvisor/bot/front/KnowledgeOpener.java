package org.frameworkadvisor.bot.front;

import java.nio.file.Path;
import java.util.List;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// Opens a knowledge base for a front end.
public interface KnowledgeOpener {

  /// Opens a knowledge base, which may take long the first time.
  ///
  /// @param knowledge a folder or a single file that exists
  Result open(Path knowledge, ProgressListener progress);

  /// Reads a knowledge base without opening it, for its problems.
  ///
  /// @param knowledge a folder or a single file that exists
  ContentResult check(Path knowledge);

  /// The result of opening a knowledge base.
  sealed interface Result {

    /// It can be asked, until it is closed.
    ///
    /// @param warnings what the operator should know; empty where all is well
    /// @param closing frees what the knowledge base holds
    record Ready(AdvisorFeatures features, List<String> warnings, Runnable closing)
        implements Result, AutoCloseable {
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
    record Rejected(String reason, List<ContentProblem> problems) implements Result {
      public Rejected {
        problems = List.copyOf(problems);
      }
    }
  }
}
