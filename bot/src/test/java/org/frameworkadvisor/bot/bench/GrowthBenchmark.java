package org.frameworkadvisor.bot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.frameworkadvisor.knowledge.search.PassageIndex;
import org.frameworkadvisor.knowledge.search.QueryAnalysis;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From a question to an answer in indexes of different sizes, and the index's part of it alone:
/// reading the words, correcting one of them in every tenth question, candidates by words and by
/// two vectors, and the evidence of each.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 3)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {
  private static final int CANDIDATES = 60;

  /// Set to what [GrowthIndexBuilder] has built.
  @Param("0")
  public int passages;

  private final SyntheticPassages synthetic = new SyntheticPassages();
  private List<GrownKnowledge> opened = List.of();
  private int number;

  @Setup
  public void open() throws IOException, InterruptedException {
    Path folder = Path.of(System.getProperty("growth.folder", ""));
    Path index = folder.resolve(Integer.toString(passages));
    opened = List.of(GrownKnowledge.open(synthetic, index, folder.resolve("models")));
  }

  @TearDown
  public void close() {
    opened.forEach(GrownKnowledge::close);
  }

  @Benchmark
  public SearchResult question() {
    number++;
    return opened.getFirst().find(number);
  }

  @Benchmark
  public List<PassageIndex.Candidate> search() {
    number++;
    return search(opened.getFirst().index(), synthetic, number);
  }

  static List<PassageIndex.Candidate> search(
      PassageIndex index, SyntheticPassages synthetic, int number) {
    String question = SyntheticPassages.typed(synthetic, number);
    QueryAnalysis analysis = index.read(question, SyntheticPassages.VOCABULARY_OF_ALL);
    // Numbers of no passage: near to some, equal to none.
    return index.candidates(analysis, synthetic.vectors(-number), CANDIDATES);
  }
}
