package org.frameworkadvisor.knowledge.search;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// Vectors that are kept, over others that came with the program: those are looked up too, and
/// never written.
public final class LayeredVectorStore implements VectorStore {
  private final VectorStore kept;
  private final VectorStore prepared;

  public LayeredVectorStore(VectorStore kept, VectorStore prepared) {
    this.kept = kept;
    this.prepared = prepared;
  }

  @Override
  public Optional<byte[]> find(String key) throws IOException {
    Optional<byte[]> found = kept.find(key);
    return found.isPresent() ? found : prepared.find(key);
  }

  @Override
  public void keep(Map<String, byte[]> values) throws IOException {
    kept.keep(values);
  }

  @Override
  public long bytes() throws IOException {
    return kept.bytes() + prepared.bytes();
  }

  @Override
  public void close() throws IOException {
    try (kept;
        prepared) {
      // Closes both.
    }
  }
}
