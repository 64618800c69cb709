package org.frameworkadvisor.knowledge.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.frameworkadvisor.knowledge.search.TokenVectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One model in one ONNX Runtime session. A text at a time and one thread per text: 8-bit weights
/// give other results in another batch, and spinning threads cost more than they gain on short
/// texts.
final class OnnxEmbedder implements Embedder {
  /// The models' own limit is 512; longer texts are cut by the reader of the content.
  private static final int MOST_PIECES = 512;

  /// A longer question has said what it is about by here; this bounds what a hostile one costs.
  private static final int MOST_PIECES_OF_A_QUESTION = 128;

  private static final Logger LOG = LoggerFactory.getLogger(OnnxEmbedder.class);

  private final EmbeddingModel model;
  private final WordPiece wordPiece;
  private final OrtEnvironment environment;
  private final OrtSession session;

  /// Must stay mapped as long as the session lives.
  @SuppressWarnings({"unused", "FieldCanBeLocal"})
  private final MappedByteBuffer weights;

  private final float[] shift;

  private OnnxEmbedder(
      EmbeddingModel model,
      WordPiece wordPiece,
      OrtSession session,
      MappedByteBuffer weights,
      float[] shift) {
    this.model = model;
    this.wordPiece = wordPiece;
    this.environment = OrtEnvironment.getEnvironment();
    this.session = session;
    this.weights = weights;
    this.shift = shift;
  }

  /// Loads a model.
  ///
  /// @param folder where its files are kept, or are unpacked to
  /// @param prepared where they may have been unpacked in advance
  static OnnxEmbedder load(EmbeddingModel model, Path folder, Path prepared) throws IOException {
    NativeRuntime.prepare(folder, prepared);
    try {
      return load(model, ModelFiles.in(folder, prepared, model));
    } catch (OrtException e) {
      LOG.warn("The model {} is damaged; it is unpacked anew.", model.id(), e);
    }
    try {
      return load(model, ModelFiles.anew(folder, model));
    } catch (OrtException e) {
      throw new IOException("cannot load the model " + model.id(), e);
    }
  }

  private static OnnxEmbedder load(EmbeddingModel model, ModelFiles files)
      throws IOException, OrtException {
    WordPiece wordPiece = WordPiece.read(files.vocabulary());
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      // The session uses the weights where the file is mapped instead of copying them.
      options.addConfigEntry("session.use_ort_model_bytes_directly", "1");
      options.addConfigEntry("session.use_ort_model_bytes_for_initializers", "1");
      MappedByteBuffer weights = mapped(files.weights());
      OrtSession session = OrtEnvironment.getEnvironment().createSession(weights, options);
      return new OnnxEmbedder(model, wordPiece, session, weights, QuestionShift.of(model));
    }
  }

  private static MappedByteBuffer mapped(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  @Override
  public String id() {
    return model.id();
  }

  @Override
  public int dimensions() {
    return EmbeddingModel.DIMENSIONS;
  }

  @Override
  public Embedding question(String text) {
    int[] ids = wordPiece.ids(text, MOST_PIECES_OF_A_QUESTION);
    float[][] states = run(ids);
    float[] vector = pool(states);
    for (int i = 0; i < shift.length; i++) {
      vector[i] += shift[i];
    }
    int[] words =
        IntStream.range(1, ids.length - 1)
            .filter(piece -> !wordPiece.isPunctuationMark(ids[piece]))
            .toArray();
    return new Embedding(
        normalised(vector),
        TokenVectors.of(
            Arrays.stream(words).mapToObj(piece -> states[piece]).toArray(float[][]::new)),
        Arrays.stream(words).map(piece -> ids[piece]).toArray());
  }

  @Override
  public Embedding passage(String text) {
    int[] ids = wordPiece.ids(text, MOST_PIECES);
    float[][] states = run(ids);
    return new Embedding(
        pool(states), TokenVectors.of(Arrays.copyOfRange(states, 1, states.length - 1)));
  }

  EmbeddingModel model() {
    return model;
  }

  /// The vector of a text as it stands, neither as a question nor as a passage.
  float[] vector(String text) {
    return pool(run(wordPiece.ids(text, MOST_PIECES)));
  }

  @Override
  public int[] pieces(String text) {
    int[] ids = wordPiece.ids(text, Integer.MAX_VALUE);
    return Arrays.copyOfRange(ids, 1, ids.length - 1);
  }

  @Override
  public Vocabulary vocabulary() {
    return wordPiece;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the model " + model.id(), e);
    }
  }

  /// The model's last states, a vector per piece.
  private float[][] run(int[] ids) {
    Map<String, OnnxTensor> inputs = HashMap.newHashMap(3);
    try {
      inputs.put("input_ids", tensor(Arrays.stream(ids).asLongStream().toArray()));
      inputs.put("attention_mask", tensor(filled(ids.length, 1)));
      inputs.put("token_type_ids", tensor(filled(ids.length, 0)));
      try (OrtSession.Result result = session.run(inputs)) {
        FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
        float[][] vectors = new float[ids.length][EmbeddingModel.DIMENSIONS];
        for (float[] vector : vectors) {
          states.get(vector);
        }
        return vectors;
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

  private float[] pool(float[][] states) {
    if (model.pooling() == EmbeddingModel.Pooling.FIRST) {
      return normalised(states[0].clone());
    }
    float[] sum = new float[EmbeddingModel.DIMENSIONS];
    for (float[] state : states) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += state[i];
      }
    }
    return normalised(sum);
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
