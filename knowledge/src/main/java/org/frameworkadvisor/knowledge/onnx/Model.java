package org.frameworkadvisor.knowledge.onnx;

/// The embedding models that come with the program, all of them small, English and under a licence
/// that allows it (Apache 2.0 or MIT). Each stands for one library jar.
enum Model {
  /// bge-small-en-v1.5, 8-bit weights, 12 layers.
  BGE("bge-small-en-v1.5-q", Pooling.FIRST, "", ""),
  /// e5-small-v2, 8-bit weights, 12 layers.
  E5("e5-small-v2-q", Pooling.MEAN, "query: ", "passage: ");

  /// How the vectors of a text's pieces become one vector.
  enum Pooling {
    MEAN,
    FIRST
  }

  static final int DIMENSIONS = 384;

  private final String resource;
  private final Pooling pooling;
  private final String questionPrefix;
  private final String passagePrefix;

  Model(String resource, Pooling pooling, String questionPrefix, String passagePrefix) {
    this.resource = resource;
    this.pooling = pooling;
    this.questionPrefix = questionPrefix;
    this.passagePrefix = passagePrefix;
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

  String questionPrefix() {
    return questionPrefix;
  }

  String passagePrefix() {
    return passagePrefix;
  }
}
