package org.frameworkadvisor.knowledge.search;

/// A text as a model sees it.
public final class Embedding {
  private final float[] vector;
  private final TokenVectors tokens;

  /// Puts both views together.
  ///
  /// @param vector the whole text, of length 1, so that a dot product is a cosine
  /// @param tokens its pieces, without the marks that models put around a text
  public Embedding(float[] vector, TokenVectors tokens) {
    this.vector = vector;
    this.tokens = tokens;
  }

  /// The whole text, of length 1; not to be changed.
  public float[] vector() {
    return vector;
  }

  /// The pieces of the text; for a question without punctuation.
  public TokenVectors tokens() {
    return tokens;
  }

  /// How close two vectors of length 1 are.
  static double cosine(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
