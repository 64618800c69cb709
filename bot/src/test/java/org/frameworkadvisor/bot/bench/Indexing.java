package org.frameworkadvisor.bot.bench;

import java.nio.file.Path;
import java.util.List;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.Progress;

/// How long the shipped content takes to become an index, with the models unpacked already.
final class Indexing {
  private Indexing() {}

  static List<Figure> measure(Path data) {
    open(data);
    Workspace.delete(data.resolve("indexes"));
    Workspace.delete(data.resolve("vectors"));
    Timed whole = open(data);
    Workspace.delete(data.resolve("indexes"));
    Timed again = open(data);
    return List.of(
        Figure.of("shipped content: indexing", whole.passages / whole.seconds, "passages/s"),
        Figure.of("shipped content: indexing", whole.seconds, "s"),
        Figure.of("shipped content: again, vectors kept", again.seconds, "s"));
  }

  private record Timed(int passages, double seconds) {}

  private static Timed open(Path data) {
    long started = System.nanoTime();
    try (KnowledgeBase base = KnowledgeBase.open(Workspace.content(), data, Progress.NONE)) {
      return new Timed(base.status().passages(), (System.nanoTime() - started) / 1e9);
    }
  }
}
