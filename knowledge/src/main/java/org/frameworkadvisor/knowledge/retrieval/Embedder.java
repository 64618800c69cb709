package org.frameworkadvisor.knowledge.retrieval;

/// Turns texts into vectors whose closeness is closeness in meaning. Thread-safe and deterministic:
/// the same text gives the same vector, byte for byte.
public interface Embedder extends AutoCloseable {

  /// Name and version of the model; vectors of different ids must never be compared.
  String id();

  /// Length of every vector.
  int dimensions();

  /// Embeds what a person asks. Every vector has length 1, so that a dot product is a cosine.
  float[] question(String text);

  /// Embeds what may answer.
  float[] passage(String text);

  /// Whether the model knows this word as a whole; a word that it knows is not a typing error.
  boolean knows(String word);

  @Override
  void close();
}
