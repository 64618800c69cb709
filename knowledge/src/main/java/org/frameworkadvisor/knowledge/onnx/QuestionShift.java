package org.frameworkadvisor.knowledge.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// What an instruction before a question changes in its vector, on average over ordinary questions.
/// Added to the vector of a question without the instruction it does what the instruction does, and
/// the model has fewer pieces to read.
final class QuestionShift {
  private QuestionShift() {}

  /// The shift of a model, as it is kept beside the program; zeros where it has no instruction.
  static float[] of(EmbeddingModel model) throws IOException {
    if (model.instruction().isEmpty()) {
      return new float[EmbeddingModel.DIMENSIONS];
    }
    try (InputStream kept = QuestionShift.class.getResourceAsStream(file(model))) {
      if (kept == null) {
        throw new IOException("the program lacks its " + file(model));
      }
      return decoded(kept.readAllBytes());
    }
  }

  /// Name of the file in which a shift is kept: little-endian floats, one per dimension.
  static String file(EmbeddingModel model) {
    return model.id() + "-question-shift.f32";
  }

  /// Computes it anew.
  ///
  /// @param questions some hundred ordinary questions
  static float[] measured(OnnxEmbedder embedder, List<String> questions) {
    float[] shift = new float[embedder.dimensions()];
    for (String question : questions) {
      float[] plain = embedder.vector(question);
      float[] instructed = embedder.vector(embedder.model().instruction() + question);
      for (int i = 0; i < shift.length; i++) {
        shift[i] += (instructed[i] - plain[i]) / questions.size();
      }
    }
    return shift;
  }

  static byte[] encoded(float[] shift) {
    ByteBuffer bytes = buffer(new byte[Float.BYTES * shift.length]);
    for (float value : shift) {
      bytes.putFloat(value);
    }
    byte[] kept = new byte[bytes.capacity()];
    bytes.flip().get(kept);
    return kept;
  }

  private static float[] decoded(byte[] kept) {
    float[] shift = new float[kept.length / Float.BYTES];
    buffer(kept).asFloatBuffer().get(shift);
    return shift;
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
