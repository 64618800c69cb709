package org.frameworkadvisor.bot.front;

import java.nio.file.Path;
import org.frameworkadvisor.knowledge.Progress;
import org.frameworkadvisor.knowledge.content.Content;

/// How a front end comes by knowledge. [Opened] says what became of it.
public interface Opening {

  /// Opens a knowledge base, which may take long the first time.
  ///
  /// @param knowledge a folder or a single file that exists
  Opened open(Path knowledge, Progress progress);

  /// Reads a knowledge base without opening it, for its problems.
  ///
  /// @param knowledge a folder or a single file that exists
  Content check(Path knowledge);
}
