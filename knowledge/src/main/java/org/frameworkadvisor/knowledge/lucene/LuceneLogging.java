package org.frameworkadvisor.knowledge.lucene;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene from recommending, at every start, a module that is still an incubator and costs
/// every start 60 ms.
final class LuceneLogging {
  /// Held here, for the JDK forgets loggers that nobody holds, and their levels with them.
  private static final Logger RECOMMENDATION =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private LuceneLogging() {}

  static void quieten() {
    RECOMMENDATION.setLevel(Level.SEVERE);
  }
}
