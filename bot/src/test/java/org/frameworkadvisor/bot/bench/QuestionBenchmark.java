package org.frameworkadvisor.bot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.onnx.OnnxModels;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// From a typed question to an answer on the shipped content, warm. Each method runs in a process
/// of its own and starts with the same questions.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class QuestionBenchmark {
  private static final int PASSAGES = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Served served = Served.NOTHING;

  /// What is measured, once it is open.
  private record Served(
      List<KnowledgeBase> knowledge,
      List<Embedder> models,
      ExecutorService executor,
      List<DistinctQuestions> questions) {
    static final Served NOTHING =
        new Served(List.of(), List.of(), Executors.newVirtualThreadPerTaskExecutor(), List.of());

    String question() {
      return questions.getFirst().next();
    }
  }

  @Setup
  public void open() throws IOException, InterruptedException {
    Path data = Path.of(System.getProperty("bench.data", ""));
    served =
        new Served(
            List.of(KnowledgeBase.open(BenchmarkWorkspace.content(), data, ProgressListener.NONE)),
            OnnxModels.load(data.resolve("models")),
            Executors.newFixedThreadPool(2),
            List.of(DistinctQuestions.read()));
  }

  @TearDown
  public void close() {
    served.executor().shutdownNow();
    served.models().forEach(Embedder::close);
    served.knowledge().forEach(KnowledgeBase::close);
  }

  @Benchmark
  public SearchResult answer() {
    return find(served.question());
  }

  /// What the same questions cost when they are embedded only, all models beside each other as the
  /// answer has them do it.
  @Benchmark
  public void modelsAlone(Blackhole hole) throws ExecutionException, InterruptedException {
    String question = served.question();
    List<Embedder> models = served.models();
    List<Future<?>> running = new ArrayList<>();
    for (Embedder model : models.subList(1, models.size())) {
      running.add(served.executor().submit(() -> hole.consume(model.question(question))));
    }
    hole.consume(models.getFirst().question(question));
    for (Future<?> model : running) {
      model.get();
    }
  }

  @Benchmark
  public SearchResult repeated() {
    return find("Is Flask good for prototypes?");
  }

  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @Threads(2)
  public SearchResult answersByTwo() {
    return find(served.question());
  }

  private SearchResult find(String typed) {
    return served.knowledge().getFirst().find(Question.of(typed).orElseThrow(), PASSAGES, PATIENCE);
  }
}
