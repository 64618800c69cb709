package org.frameworkadvisor.knowledge.search;

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

  /// Keeps nothing, for where nothing can be kept.
  static VectorStore none() {
    return new VectorStore() {
      @Override
      public Optional<byte[]> find(String key) {
        return Optional.empty();
      }

      @Override
      public void keep(Map<String, byte[]> values) {
        // What is not kept is computed again.
      }

      @Override
      public long bytes() {
        return 0;
      }

      @Override
      public void close() {
        // Holds nothing.
      }
    };
  }

  /// This store over another one, which is looked up where this one holds nothing, and is never
  /// written.
  default VectorStore over(VectorStore prepared) {
    VectorStore kept = this;
    return new VectorStore() {
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
    };
  }
}
