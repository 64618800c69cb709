package org.frameworkadvisor.knowledge.onnx;

/// The embedding models that come with the program, all of them small, English and under a licence
/// that allows it (Apache 2.0 or MIT). Each stands for one library jar.
enum EmbeddingModel {
  /// bge-small-en-v1.5, 8-bit weights, 12 layers.
  BGE(
      "bge-small-en-v1.5-q",
      Pooling.FIRST,
      "Represent this sentence for searching relevant passages: "),
  /// all-MiniLM-L6-v2, 8-bit weights, 6 layers.
  MINILM("all-minilm-l6-v2-q", Pooling.MEAN, "");

  /// How the vectors of a text's pieces become one vector.
  enum Pooling {
    MEAN,
    FIRST
  }

  static final int DIMENSIONS = 384;

  private final String resource;
  private final Pooling pooling;
  private final String instruction;

  EmbeddingModel(String resource, Pooling pooling, String instruction) {
    this.resource = resource;
    this.pooling = pooling;
    this.instruction = instruction;
  }

  /// Name of the weights in the jar, and of the vectors that they make.
  String id() {
    return resource;
  }

  String resource() {
    return resource;
  }

  Pooling pooling() {
    return pooling;
  }

  /// What stood before the questions that it was trained on, if anything did. Putting it there
  /// costs pieces to read with every question; the mean change that it makes does the same
  /// ([QuestionShift]).
  String instruction() {
    return instruction;
  }
}
