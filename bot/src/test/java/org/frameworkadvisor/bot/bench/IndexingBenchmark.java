package org.frameworkadvisor.bot.bench;

import java.nio.file.Path;
import java.util.List;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;

/// How long the shipped content takes to become an index, with the models unpacked already.
final class IndexingBenchmark {
  private IndexingBenchmark() {}

  static List<BenchmarkFigure> measure(Path data) {
    open(data);
    BenchmarkWorkspace.delete(data.resolve("indexes"));
    BenchmarkWorkspace.delete(data.resolve("vectors"));
    Timed whole = open(data);
    BenchmarkWorkspace.delete(data.resolve("indexes"));
    Timed again = open(data);
    return List.of(
        BenchmarkFigure.of(
            "shipped content: indexing", whole.passages / whole.seconds, "passages/s"),
        BenchmarkFigure.of("shipped content: indexing", whole.seconds, "s"),
        BenchmarkFigure.of("shipped content: again, vectors kept", again.seconds, "s"));
  }

  private record Timed(int passages, double seconds) {}

  private static Timed open(Path data) {
    long started = System.nanoTime();
    try (KnowledgeBase base =
        KnowledgeBase.open(BenchmarkWorkspace.content(), data, ProgressListener.NONE)) {
      return new Timed(base.status().passages(), (System.nanoTime() - started) / 1e9);
    }
  }
}
