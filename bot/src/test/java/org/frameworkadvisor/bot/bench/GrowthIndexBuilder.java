package org.frameworkadvisor.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.FieldVocabulary;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.lucene.LuceneIndex;
import org.frameworkadvisor.knowledge.lucene.LuceneIndexBuilder;
import org.frameworkadvisor.knowledge.lucene.LuceneIndexBuilder.Embedded;
import org.frameworkadvisor.knowledge.search.PassageIndex;
import org.frameworkadvisor.knowledge.search.PassageView;

/// Builds the indexes that [GrowthBenchmark] searches, and tells what they cost.
final class GrowthIndexBuilder {
  private static final double MEBI = 1 << 20;

  private final Path folder;
  private final SyntheticPassages synthetic = new SyntheticPassages();

  GrowthIndexBuilder(Path folder) {
    this.folder = folder;
  }

  /// Builds an index, unless it is there from an earlier run.
  List<BenchmarkFigure> build(int passages) throws IOException {
    String size = String.format(Locale.ROOT, "%,d passages", passages);
    Path index = folder.resolve(Integer.toString(passages));
    List<BenchmarkFigure> figures = new ArrayList<>();
    if (!Files.isDirectory(index)) {
      double seconds = write(passages, index);
      figures.add(BenchmarkFigure.of(size + ": build, vectors given", seconds, "s"));
      figures.add(BenchmarkFigure.of(size + ": build speed", passages / seconds, "passages/s"));
    }
    long before = heap();
    try (PassageIndex opened = LuceneIndex.open(index)) {
      for (int number = 1; number <= 500; number++) {
        GrowthBenchmark.search(opened, synthetic, number);
      }
      figures.add(BenchmarkFigure.of(size + ": index on disk", opened.bytes() / MEBI, "MiB"));
      figures.add(
          BenchmarkFigure.of(size + ": heap of the open index", (heap() - before) / MEBI, "MiB"));
    }
    return figures;
  }

  /// @return how many seconds it took
  private double write(int passages, Path index) throws IOException {
    Path aside = Path.of(index + "-unfinished");
    BenchmarkWorkspace.delete(aside);
    long started = System.nanoTime();
    try (LuceneIndexBuilder builder = new LuceneIndexBuilder(aside, Corpus.Synonyms.NONE)) {
      for (int number = 0; number < passages; number++) {
        Passage passage = synthetic.passage(number);
        PassageView view = new PassageView("", passage.text(), false);
        builder.add(passage, List.of(Embedded.whole(view, synthetic.vectors(number))));
      }
      builder.finish(PassageIndex.Metadata.write(passages, FieldVocabulary.NONE, List.of()));
    }
    Files.move(aside, index);
    return (System.nanoTime() - started) / 1e9;
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }
}
