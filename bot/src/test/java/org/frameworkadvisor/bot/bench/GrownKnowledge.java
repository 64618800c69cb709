package org.frameworkadvisor.bot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.frameworkadvisor.knowledge.lucene.LuceneIndex;
import org.frameworkadvisor.knowledge.onnx.OnnxModels;
import org.frameworkadvisor.knowledge.search.AnswerDecision;
import org.frameworkadvisor.knowledge.search.EmbeddedQuestions;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.frameworkadvisor.knowledge.search.PassageIndex;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchEngine;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.search.SubjectIndex;

/// Questions to made-up passages with all that a question costs. The models read a real question
/// each time; the vectors that are searched for are made up as those of the passages are.
final class GrownKnowledge implements AutoCloseable {
  private static final int PASSAGES = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final AnswerDecision EVEN =
      new AnswerDecision(
          new AnswerDecision.Rule(0, List.of(0.0, 0.0), 0.5),
          new AnswerDecision.Rule(0, List.of(0.0), 0.5));

  private final SyntheticPassages synthetic;
  private final PassageIndex index;
  private final List<Embedder> models;
  private final ExecutorService executor = Executors.newFixedThreadPool(2);
  private final DistinctQuestions real = DistinctQuestions.read();
  private final SearchEngine engine;
  private volatile Asked asked = new Asked("", List.of());

  /// What is being asked: the text that the models read, and the vectors that they are taken to
  /// have made of it.
  private record Asked(String text, List<float[]> vectors) {}

  private GrownKnowledge(SyntheticPassages synthetic, PassageIndex index, List<Embedder> models)
      throws IOException {
    this.synthetic = synthetic;
    this.index = index;
    this.models = models;
    List<Embedder> reading =
        List.<Embedder>of(new Reader(models.getFirst(), 0), new Reader(models.getLast(), 1));
    this.engine =
        new SearchEngine(
            index, EmbeddedQuestions.anew(reading, executor), EVEN, SubjectIndex.named(List.of()));
  }

  static GrownKnowledge open(SyntheticPassages synthetic, Path index, Path models)
      throws IOException, InterruptedException {
    return new GrownKnowledge(synthetic, LuceneIndex.open(index), OnnxModels.load(models));
  }

  PassageIndex index() {
    return index;
  }

  SearchResult find(int number) {
    asked = new Asked(real.next(), synthetic.vectors(-number));
    Question question = Question.of(SyntheticPassages.typed(synthetic, number)).orElseThrow();
    return engine.find(question, PASSAGES, PATIENCE);
  }

  @Override
  public void close() {
    executor.shutdownNow();
    index.close();
    models.forEach(Embedder::close);
  }

  /// Takes a model's time for the real question.
  private final class Reader implements Embedder {
    private final Embedder model;
    private final int number;

    Reader(Embedder model, int number) {
      this.model = model;
      this.number = number;
    }

    @Override
    public String id() {
      return model.id();
    }

    @Override
    public int dimensions() {
      return model.dimensions();
    }

    @Override
    public Embedder.Embedding question(String text) {
      Asked now = asked;
      Embedder.Embedding read = model.question(now.text());
      return new Embedder.Embedding(now.vectors().get(number), read.tokens(), read.pieces());
    }

    @Override
    public Embedder.Embedding passage(String text) {
      return model.passage(text);
    }

    @Override
    public int[] pieces(String text) {
      return model.pieces(text);
    }

    @Override
    public Embedder.Vocabulary vocabulary() {
      return SyntheticPassages.VOCABULARY_OF_ALL;
    }

    @Override
    public void close() {
      model.close();
    }
  }
}
