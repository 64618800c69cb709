package org.frameworkadvisor.knowledge.search;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The pieces of a text as a model sees them in their context, a vector each, for comparing texts
/// piece by piece: late interaction (Khattab and Zaharia, "ColBERT", 2020) with a model that was
/// not trained for it. Each vector has 8 bits per dimension, or where room is scarce 4, and a scale
/// of its own; in memory the bits stand in whole ints, which the JVM multiplies several at once, as
/// it does not with bytes.
public final class TokenVectors {
  private static final int LIMIT = Byte.MAX_VALUE;
  private static final int COARSE_LIMIT = 7;

  /// How far apart the values of 4 bits lie, against the root of a vector's mean square: the best
  /// for values that are spread normally (Max, "Quantizing for minimum distortion", 1960).
  private static final float COARSE_STEP = 0.35f;

  /// Stands beside the dimensions where the values have 4 bits.
  private static final int COARSE = 1 << 30;

  private final boolean coarse;
  private final int dimensions;
  private final int[] values;
  private final float[] scales;

  private TokenVectors(boolean coarse, int dimensions, int[] values, float[] scales) {
    this.coarse = coarse;
    this.dimensions = dimensions;
    this.values = values;
    this.scales = scales;
  }

  /// Packs vectors.
  ///
  /// @param vectors one per piece, all of the same length
  public static TokenVectors of(float[][] vectors) {
    int dimensions = vectors.length == 0 ? 0 : vectors[0].length;
    int[] values = new int[vectors.length * dimensions];
    float[] scales = new float[vectors.length];
    for (int token = 0; token < vectors.length; token++) {
      float most = 0;
      for (float value : vectors[token]) {
        most = Math.max(most, Math.abs(value));
      }
      scales[token] = most / LIMIT;
      for (int i = 0; i < dimensions && most > 0; i++) {
        values[token * dimensions + i] = Math.round(vectors[token][i] / scales[token]);
      }
    }
    return new TokenVectors(false, dimensions, values, scales);
  }

  /// Reads what [#bytes] wrote.
  public static TokenVectors of(byte[] bytes) {
    return of(ByteBuffer.wrap(bytes));
  }

  /// Reads what [#bytes] wrote, from where a buffer stands.
  public static TokenVectors of(ByteBuffer buffer) {
    int size = buffer.getInt();
    int kind = buffer.getInt();
    boolean coarse = (kind & COARSE) != 0;
    int dimensions = kind & ~COARSE;
    float[] scales = new float[size];
    for (int token = 0; token < size; token++) {
      scales[token] = buffer.getFloat();
    }
    int[] values = new int[size * dimensions];
    byte[] packed = new byte[packedLength(coarse, values.length)];
    buffer.get(packed);
    for (int i = 0; i < values.length; i++) {
      values[i] = coarse ? nibble(packed[i / 2], i % 2) : packed[i];
    }
    return new TokenVectors(coarse, dimensions, values, scales);
  }

  private static int packedLength(boolean coarse, int values) {
    return coarse ? (values + 1) / 2 : values;
  }

  /// One of the two values in a byte, the lower one first.
  private static int nibble(byte both, int which) {
    return which == 0 ? (byte) (both << 4) >> 4 : both >> 4;
  }

  /// The same, to be kept.
  public byte[] bytes() {
    byte[] packed = new byte[packedLength(coarse, values.length)];
    for (int i = 0; i < values.length; i++) {
      if (coarse) {
        packed[i / 2] |= (byte) ((values[i] & 0xF) << (i % 2 * 4));
      } else {
        packed[i] = (byte) values[i];
      }
    }
    ByteBuffer buffer =
        ByteBuffer.allocate(2 * Integer.BYTES + Float.BYTES * scales.length + packed.length);
    buffer.putInt(scales.length).putInt(coarse ? dimensions | COARSE : dimensions);
    for (float scale : scales) {
      buffer.putFloat(scale);
    }
    return buffer.put(packed).array();
  }

  /// Nearly the same in half the room, with 4 bits per dimension. The few values that lie furthest
  /// out are cut off, so that the many others are told apart.
  public TokenVectors coarse() {
    int[] shortened = new int[values.length];
    float[] rescaled = new float[scales.length];
    for (int token = 0; token < size(); token++) {
      int from = token * dimensions;
      long squares = 0;
      int most = 0;
      for (int i = from; i < from + dimensions; i++) {
        squares += (long) values[i] * values[i];
        most = Math.max(most, Math.abs(values[i]));
      }
      float spread = (float) Math.sqrt(squares / (double) dimensions);
      float step = Math.min(COARSE_STEP * spread, most / (float) COARSE_LIMIT);
      long product = 0;
      long shortenedSquares = 0;
      for (int i = from; i < from + dimensions && step > 0; i++) {
        shortened[i] = Math.clamp(Math.round(values[i] / step), -COARSE_LIMIT, COARSE_LIMIT);
        product += (long) values[i] * shortened[i];
        shortenedSquares += (long) shortened[i] * shortened[i];
      }
      if (shortenedSquares > 0) {
        rescaled[token] = scales[token] * product / shortenedSquares;
      }
    }
    return new TokenVectors(true, dimensions, shortened, rescaled);
  }

  public int size() {
    return scales.length;
  }

  /// How much memory it takes, about.
  public long heapBytes() {
    return (long) Integer.BYTES * values.length + (long) Float.BYTES * scales.length;
  }

  /// Adds all vectors to a sum.
  public void addTo(double[] sum) {
    for (int token = 0; token < size(); token++) {
      for (int i = 0; i < dimensions; i++) {
        sum[i] += values[token * dimensions + i] * scales[token];
      }
    }
  }

  /// The vectors relative to a centre, each of length 1. What all texts of a collection have in
  /// common tells none from another. Of a collection without a centre no pieces are kept, and none
  /// are needed: none are left.
  public TokenVectors centred(float[] centre) {
    if (centre.length == 0) {
      return of(new float[0][]);
    }
    float[][] centred = new float[size()][dimensions];
    for (int token = 0; token < size(); token++) {
      float[] vector = centred[token];
      double squares = 0;
      for (int i = 0; i < dimensions; i++) {
        vector[i] = values[token * dimensions + i] * scales[token] - centre[i];
        squares += (double) vector[i] * vector[i];
      }
      float length = (float) Math.sqrt(squares);
      for (int i = 0; i < dimensions && length > 0; i++) {
        vector[i] /= length;
      }
    }
    return of(centred);
  }

  /// How much of this text another one covers: the mean, over the pieces of this text, of the best
  /// product with a piece of the other one; -1 to 1 for centred vectors, 0 where either is empty.
  ///
  /// @param from the first piece of the other text that counts
  /// @param to the piece behind the last one
  public double coveredBy(TokenVectors other, int from, int to) {
    return Arrays.stream(coverage(other, from, to)).average().orElse(0);
  }

  /// The same, where some pieces of this text count more than others.
  ///
  /// @param weights one per piece, none negative
  public double coveredBy(TokenVectors other, double[] weights) {
    double[] coverage = coverage(other, 0, other.size());
    double sum = 0;
    double all = 0;
    for (int token = 0; token < coverage.length; token++) {
      sum += weights[token] * coverage[token];
      all += weights[token];
    }
    return all > 0 ? sum / all : 0;
  }

  /// How much of each piece of this text another one covers: its best product with a piece of the
  /// other one. Empty where either text is.
  public double[] coverage(TokenVectors other, int from, int to) {
    if (from >= to) {
      return new double[0];
    }
    double[] coverage = new double[size()];
    for (int token = 0; token < coverage.length; token++) {
      double best = -1;
      for (int there = from; there < to; there++) {
        int product = product(token, other, there);
        best = Math.max(best, product * (double) scales[token] * other.scales[there]);
      }
      coverage[token] = best;
    }
    return coverage;
  }

  private int product(int token, TokenVectors other, int there) {
    int sum = 0;
    int a = token * dimensions;
    int b = there * dimensions;
    for (int i = 0; i < dimensions; i++) {
      sum += values[a + i] * other.values[b + i];
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TokenVectors vectors
        && coarse == vectors.coarse
        && Arrays.equals(values, vectors.values)
        && Arrays.equals(scales, vectors.scales);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
