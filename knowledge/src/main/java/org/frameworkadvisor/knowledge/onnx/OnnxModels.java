package org.frameworkadvisor.knowledge.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.frameworkadvisor.knowledge.search.Embedder;

/// The models that the program comes with, in the order in which evidence is listed.
public final class OnnxModels {
  private OnnxModels() {}

  /// Their ids, without loading them.
  public static List<String> ids() {
    return Arrays.stream(EmbeddingModel.values()).map(EmbeddingModel::id).toList();
  }

  /// Starts what runs them, if it has not been started; loading them does it otherwise.
  ///
  /// @param folder where its files are kept, or are unpacked to
  /// @param prepared where they may have been unpacked in advance
  public static void startRuntime(Path folder, Path prepared) throws IOException {
    NativeRuntime.prepare(folder, prepared);
  }

  /// Loads them all, at the same time.
  ///
  /// @param folder where their files are kept, or are unpacked to
  public static List<Embedder> load(Path folder) throws IOException, InterruptedException {
    return load(folder, folder);
  }

  /// Loads them all, at the same time.
  ///
  /// @param folder where their files are kept, or are unpacked to
  /// @param prepared where they may have been unpacked in advance
  public static List<Embedder> load(Path folder, Path prepared)
      throws IOException, InterruptedException {
    try (ExecutorService loaders = Executors.newFixedThreadPool(EmbeddingModel.values().length)) {
      List<Future<OnnxEmbedder>> loading = new ArrayList<>();
      for (EmbeddingModel model : EmbeddingModel.values()) {
        loading.add(loaders.submit(() -> OnnxEmbedder.load(model, folder, prepared)));
      }
      List<Embedder> loaded = new ArrayList<>();
      for (Future<OnnxEmbedder> future : loading) {
        loaded.add(future.get());
      }
      return loaded;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
    }
  }
}
