package org.frameworkadvisor.bot.front;

import java.nio.file.Path;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// How a front end comes by knowledge. [OpenResult] says what became of it.
public interface KnowledgeOpener {

  /// Opens a knowledge base, which may take long the first time.
  ///
  /// @param knowledge a folder or a single file that exists
  OpenResult open(Path knowledge, ProgressListener progress);

  /// Reads a knowledge base without opening it, for its problems.
  ///
  /// @param knowledge a folder or a single file that exists
  ContentResult check(Path knowledge);
}
