package org.frameworkadvisor.knowledge.search;

/// Turns texts into vectors whose closeness is closeness in meaning. Thread-safe and deterministic:
/// the same text gives the same vector, byte for byte.
public interface Embedder extends AutoCloseable {

  /// Name and version of the model; vectors of different ids must never be compared.
  String id();

  /// Length of every vector.
  int dimensions();

  /// Embeds what a person asks.
  Embedding question(String text);

  /// Embeds what may answer.
  Embedding passage(String text);

  /// The ids of the pieces that the model makes of a text, without the marks around it. Pieces
  /// don't reach across white space, so that the pieces of a part of a text can be counted off.
  int[] pieces(String text);

  /// The words that the model knows as a whole, the commonest first; none of them is a typing
  /// error.
  Vocabulary vocabulary();

  @Override
  void close();

  /// Words of the language that need not stand in any passage: what a person types may be right
  /// although the index has never seen it, and may be wrong although no word of the index comes
  /// close. Thread-safe.
  @FunctionalInterface
  interface Vocabulary {

    /// Whether this is a word. Called some thousand times for a question with typing errors, so it
    /// should be a look into a map.
    ///
    /// @param word letters `a` to `z` only
    boolean knows(String word);

    /// How common a word is, from 0 (rare, or not known) to 1 (the most common one). Of two words
    /// that a typing error may stand for, the common one is the likelier.
    ///
    /// @param word letters `a` to `z` only
    default double commonness(String word) {
      return 0;
    }
  }

  /// A text as a model sees it.
  final class Embedding {
    private final float[] vector;
    private final TokenVectors tokens;
    private final int[] pieces;

    /// A text of which nobody asks what its pieces are.
    ///
    /// @param vector the whole text, of length 1, so that a dot product is a cosine
    /// @param tokens its pieces, without the marks that models put around a text
    public Embedding(float[] vector, TokenVectors tokens) {
      this(vector, tokens, new int[0]);
    }

    /// Puts all views together.
    ///
    /// @param vector the whole text, of length 1, so that a dot product is a cosine
    /// @param tokens its pieces, without the marks that models put around a text
    /// @param pieces the ids of its pieces, one per vector of `tokens`
    public Embedding(float[] vector, TokenVectors tokens, int[] pieces) {
      this.vector = vector;
      this.tokens = tokens;
      this.pieces = pieces;
    }

    /// The whole text, of length 1; not to be changed.
    public float[] vector() {
      return vector;
    }

    /// The pieces of the text; for a question without punctuation.
    public TokenVectors tokens() {
      return tokens;
    }

    /// The ids of a question's pieces, without punctuation, one per vector of [#tokens]; none of a
    /// text that was not just read as a question. Not to be changed.
    public int[] pieces() {
      return pieces;
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
}
