package org.frameworkadvisor.knowledge.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.frameworkadvisor.knowledge.content.Sha256;

/// The embeddings of many texts: from the store where they were computed before, else from the
/// model, on all processors, and kept in batches, so that an interrupted run has not worked in
/// vain.
public final class EmbeddingCache {
  private static final int BATCH = 256;

  /// How much of its work a process that is killed loses.
  private static final Duration MOST_TO_LOSE = Duration.ofSeconds(3);

  /// Changes with the way in which embeddings are kept, so that those of another build are not
  /// misread.
  private static final String FORMAT = "2 ";

  private final Embedder embedder;
  private final VectorStore store;
  private final boolean withTokens;
  private final Runnable done;
  private final Kind kind;

  private enum Kind {
    PASSAGES(""),
    QUESTIONS(" asked");

    /// Tells the vectors of one kind from those of another.
    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }
  }

  /// Prepares embedding.
  ///
  /// @param withTokens whether the pieces of the texts are wanted too
  /// @param done is told after each text
  public EmbeddingCache(Embedder embedder, VectorStore store, boolean withTokens, Runnable done) {
    this(embedder, store, withTokens, done, Kind.PASSAGES);
  }

  private EmbeddingCache(
      Embedder embedder, VectorStore store, boolean withTokens, Runnable done, Kind kind) {
    this.embedder = embedder;
    this.store = store;
    this.withTokens = withTokens;
    this.done = done;
    this.kind = kind;
  }

  /// Prepares embedding questions, their pieces too.
  static EmbeddingCache ofQuestions(Embedder embedder, VectorStore store) {
    return new EmbeddingCache(embedder, store, true, () -> {}, Kind.QUESTIONS);
  }

  /// The embeddings of some texts, in their order; without pieces where none are wanted.
  ///
  /// @throws InterruptedException when the thread was interrupted; what was computed until then is
  ///   kept
  public List<Embedder.Embedding> of(List<String> texts) throws IOException, InterruptedException {
    List<Embedder.Embedding> embeddings = new ArrayList<>(texts.size());
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (int from = 0; from < texts.size(); from += BATCH) {
        embeddings.addAll(
            batch(texts.subList(from, Math.min(texts.size(), from + BATCH)), workers));
      }
    }
    return embeddings;
  }

  private List<Embedder.Embedding> batch(List<String> texts, ExecutorService workers)
      throws IOException, InterruptedException {
    Map<String, Embedder.Embedding> known = new HashMap<>();
    Map<String, Future<Embedder.Embedding>> coming = new HashMap<>();
    for (String text : texts) {
      if (known.containsKey(text) || coming.containsKey(text)) {
        continue;
      }
      Optional<byte[]> stored = store.find(key(text));
      if (stored.isPresent()) {
        known.put(text, decoded(stored.get()));
      } else {
        coming.put(text, workers.submit(() -> embed(text)));
      }
    }
    Map<String, byte[]> computed = new HashMap<>();
    long kept = System.nanoTime();
    try {
      for (String text : texts) {
        Future<Embedder.Embedding> future = coming.get(text);
        if (future != null && !known.containsKey(text)) {
          Embedder.Embedding embedding = result(future);
          known.put(text, embedding);
          computed.put(key(text), encoded(embedding));
        }
        done.run();
        if (System.nanoTime() - kept > MOST_TO_LOSE.toNanos()) {
          store.keep(computed);
          computed.clear();
          kept = System.nanoTime();
        }
      }
    } finally {
      coming.values().forEach(future -> future.cancel(false));
      store.keep(computed);
    }
    return texts.stream().map(text -> required(known, text)).toList();
  }

  private Embedder.Embedding embed(String text) {
    return switch (kind) {
      case PASSAGES -> embedder.passage(text);
      case QUESTIONS -> embedder.question(text);
    };
  }

  private static Embedder.Embedding required(Map<String, Embedder.Embedding> known, String text) {
    Embedder.Embedding embedding = known.get(text);
    if (embedding == null) {
      throw new IllegalStateException("a text was not embedded");
    }
    return embedding;
  }

  private static Embedder.Embedding result(Future<Embedder.Embedding> future)
      throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a text could not be embedded", e.getCause());
    }
  }

  private byte[] encoded(Embedder.Embedding embedding) {
    byte[] tokens = withTokens ? embedding.tokens().bytes() : new byte[0];
    float[] vector = embedding.vector();
    ByteBuffer bytes =
        ByteBuffer.allocate(Integer.BYTES + Float.BYTES * vector.length + tokens.length);
    bytes.putInt(vector.length);
    for (float value : vector) {
      bytes.putFloat(value);
    }
    return bytes.put(tokens).array();
  }

  private Embedder.Embedding decoded(byte[] stored) {
    ByteBuffer bytes = ByteBuffer.wrap(stored);
    float[] vector = new float[bytes.getInt()];
    FloatBuffer floats = bytes.asFloatBuffer();
    floats.get(vector);
    bytes.position(bytes.position() + Float.BYTES * vector.length);
    return new Embedder.Embedding(
        vector, withTokens ? TokenVectors.of(bytes) : TokenVectors.of(new float[0][]));
  }

  /// Depends on the model, on what is wanted of it, and on every char of the text.
  private String key(String text) {
    MessageDigest digest = Sha256.digest();
    digest.update(
        (FORMAT + embedder.id() + (withTokens ? "+tokens" : "") + kind.mark)
            .getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return Sha256.hex(digest, 16);
  }
}
