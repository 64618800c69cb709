package org.frameworkadvisor.knowledge.retrieval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/// The vectors of many texts: from the store where they were computed before, else from the model,
/// on all processors, and kept in batches, so that an interrupted run has not worked in vain.
public final class Vectors {
  private static final int BATCH = 512;

  private final Embedder embedder;
  private final VectorStore store;

  public Vectors(Embedder embedder, VectorStore store) {
    this.embedder = embedder;
    this.store = store;
  }

  /// The vectors of some texts, in their order.
  ///
  /// @param done is told after each text how many there are by now
  /// @throws InterruptedException when the thread was interrupted; what was computed until then is
  ///   kept
  public List<float[]> of(List<String> texts, LongConsumer done)
      throws IOException, InterruptedException {
    List<float[]> vectors = new ArrayList<>(texts.size());
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (int from = 0; from < texts.size(); from += BATCH) {
        List<String> batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
        vectors.addAll(batch(batch, workers, from, done));
      }
    }
    return vectors;
  }

  private List<float[]> batch(
      List<String> texts, ExecutorService workers, int before, LongConsumer done)
      throws IOException, InterruptedException {
    List<String> keys = texts.stream().map(this::key).toList();
    Map<String, float[]> known = new HashMap<>();
    Map<String, Future<float[]>> coming = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String key = keys.get(i);
      if (known.containsKey(key) || coming.containsKey(key)) {
        continue;
      }
      Optional<float[]> stored = store.find(key);
      if (stored.isPresent()) {
        known.put(key, stored.get());
      } else {
        String text = texts.get(i);
        coming.put(key, workers.submit(() -> embedder.passage(text)));
      }
    }
    return collect(keys, known, coming, before, done);
  }

  private List<float[]> collect(
      List<String> keys,
      Map<String, float[]> known,
      Map<String, Future<float[]>> coming,
      int before,
      LongConsumer done)
      throws IOException, InterruptedException {
    Map<String, float[]> computed = new HashMap<>();
    List<float[]> vectors = new ArrayList<>(keys.size());
    try {
      for (String key : keys) {
        Future<float[]> future = coming.get(key);
        if (future == null) {
          vectors.add(known.get(key));
        } else {
          float[] vector = result(future);
          computed.put(key, vector);
          vectors.add(vector);
        }
        done.accept((long) before + vectors.size());
      }
    } finally {
      coming.values().forEach(future -> future.cancel(false));
      store.keep(computed);
    }
    return vectors;
  }

  private static float[] result(Future<float[]> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a text could not be embedded", e.getCause());
    }
  }

  /// Depends on the model and on every char of the text.
  private String key(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(embedder.id().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
