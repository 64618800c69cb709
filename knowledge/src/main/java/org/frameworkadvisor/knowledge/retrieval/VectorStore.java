package org.frameworkadvisor.knowledge.retrieval;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// Keeps what was once computed for a text, so that no text is embedded twice.
public interface VectorStore extends AutoCloseable {

  /// What was kept under a key.
  Optional<byte[]> find(String key) throws IOException;

  /// Keeps values under their keys; once this returns they outlive the process.
  void keep(Map<String, byte[]> values) throws IOException;

  /// Size on disk, in bytes.
  long bytes() throws IOException;

  @Override
  void close() throws IOException;
}
