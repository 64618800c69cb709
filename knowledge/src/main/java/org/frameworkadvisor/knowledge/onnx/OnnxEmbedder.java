package org.frameworkadvisor.knowledge.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.frameworkadvisor.knowledge.retrieval.Embedder;

/// One model in one ONNX Runtime session. A text at a time and one thread per text: 8-bit weights
/// give other results in another batch, and spinning threads cost more than they gain on short
/// texts.
final class OnnxEmbedder implements Embedder {
  /// The models' own limit is 512; longer texts are cut by the reader of the content.
  private static final int MOST_PIECES = 512;

  private final Model model;
  private final WordPiece wordPiece;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private OnnxEmbedder(Model model, WordPiece wordPiece, OrtSession session) {
    this.model = model;
    this.wordPiece = wordPiece;
    this.environment = OrtEnvironment.getEnvironment();
    this.session = session;
  }

  /// Loads a model.
  ///
  /// @param folder where its files are kept, or are unpacked to
  static OnnxEmbedder load(Model model, Path folder) throws IOException {
    ModelFiles files = ModelFiles.in(folder, model);
    WordPiece wordPiece = WordPiece.read(files.vocabulary());
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      OrtSession session =
          OrtEnvironment.getEnvironment().createSession(files.weights().toString(), options);
      return new OnnxEmbedder(model, wordPiece, session);
    } catch (OrtException e) {
      throw new IOException(
          "cannot load the model "
              + files.weights()
              + "; delete the file to have it unpacked again",
          e);
    }
  }

  @Override
  public String id() {
    return model.id();
  }

  @Override
  public int dimensions() {
    return Model.DIMENSIONS;
  }

  @Override
  public float[] question(String text) {
    return embed(model.questionPrefix() + text);
  }

  @Override
  public float[] passage(String text) {
    return embed(model.passagePrefix() + text);
  }

  @Override
  public boolean knows(String word) {
    return wordPiece.knows(word);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the model " + model.id(), e);
    }
  }

  private float[] embed(String text) {
    int[] ids = wordPiece.ids(text, MOST_PIECES);
    Map<String, OnnxTensor> inputs = HashMap.newHashMap(3);
    try {
      inputs.put("input_ids", tensor(Arrays.stream(ids).asLongStream().toArray()));
      inputs.put("attention_mask", tensor(filled(ids.length, 1)));
      inputs.put("token_type_ids", tensor(filled(ids.length, 0)));
      inputs.keySet().retainAll(session.getInputNames());
      try (OrtSession.Result result = session.run(inputs)) {
        OnnxTensor states = (OnnxTensor) result.get(0);
        return pool(states.getFloatBuffer(), ids.length);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model " + model.id() + " failed on a text", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static long[] filled(int length, long value) {
    long[] values = new long[length];
    Arrays.fill(values, value);
    return values;
  }

  private float[] pool(FloatBuffer states, int pieces) {
    float[] pooled = new float[Model.DIMENSIONS];
    int last = model.pooling() == Model.Pooling.FIRST ? 1 : pieces;
    for (int piece = 0; piece < last; piece++) {
      for (int i = 0; i < pooled.length; i++) {
        pooled[i] += states.get(piece * Model.DIMENSIONS + i);
      }
    }
    return normalised(pooled);
  }

  private static float[] normalised(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= length;
    }
    return vector;
  }
}
