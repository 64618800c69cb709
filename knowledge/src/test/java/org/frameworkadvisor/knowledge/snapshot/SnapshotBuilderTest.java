package org.frameworkadvisor.knowledge.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.lucene.LuceneIndex;
import org.frameworkadvisor.knowledge.search.Embedder;
import org.frameworkadvisor.knowledge.search.TokenVectors;
import org.frameworkadvisor.knowledge.search.VectorStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotBuilderTest {
  private static final int PASSAGES = 23;

  @TempDir private Path folder;

  @Test
  void inPartsOrAllAtOnceTheIndexIsTheSame() throws Exception {
    List<float[]> whole = vectors(folder.resolve("whole"), PASSAGES * 10);
    assertThat(whole).hasSize(2 * PASSAGES);
    assertThat(vectors(folder.resolve("fives"), 5)).usingRecursiveComparison().isEqualTo(whole);
    assertThat(vectors(folder.resolve("ones"), 1)).usingRecursiveComparison().isEqualTo(whole);
  }

  @Test
  void progressGoesUpToTheEndWhateverTheParts() throws Exception {
    List<Long> done = Collections.synchronizedList(new ArrayList<>());
    List<Long> totals = Collections.synchronizedList(new ArrayList<>());
    new SnapshotBuilder(
            models(),
            new MemoryStore(),
            (step, at, total) -> {
              if (total > 0) {
                done.add(at);
                totals.add(total);
              }
            },
            new SnapshotBuilder.Limits(0, 0, 4))
        .build(corpus(), folder);
    assertThat(done).isSorted().endsWith(2L * PASSAGES);
    assertThat(totals).containsOnly(2L * PASSAGES);
  }

  @Test
  void whatIsInTheStoreIsNotReadAgain() throws Exception {
    MemoryStore store = new MemoryStore();
    new SnapshotBuilder(models(), store, ProgressListener.NONE, new SnapshotBuilder.Limits(0, 0, 4))
        .build(corpus(), folder.resolve("first"));
    FakeModel one = new FakeModel("one");
    FakeModel two = new FakeModel("two");
    new SnapshotBuilder(
            List.of(one, two), store, ProgressListener.NONE, new SnapshotBuilder.Limits(0, 0, 7))
        .build(corpus(), folder.resolve("second"));
    assertThat(one.read).hasValue(0);
    assertThat(two.read).hasValue(0);
  }

  @Test
  void inPartsOrAllAtOnceThePiecesAreTheSame() throws Exception {
    List<TokenVectors> whole = pieces("whole", new SnapshotBuilder.Limits(99, 99, 99));
    assertThat(whole).hasSize(2 * PASSAGES);
    assertThat(pieces("fives", new SnapshotBuilder.Limits(99, 99, 5))).isEqualTo(whole);
    assertThat(pieces("ones", new SnapshotBuilder.Limits(99, 99, 1))).isEqualTo(whole);
  }

  @Test
  void theSecondModelsPiecesAndThoseOfManyViewsAreKeptInFewBits() throws Exception {
    List<TokenVectors> fine = pieces("fine", new SnapshotBuilder.Limits(PASSAGES, PASSAGES, 5));
    List<TokenVectors> coarse =
        pieces("coarse", new SnapshotBuilder.Limits(PASSAGES, PASSAGES - 1, 5));
    assertThat(fine.getFirst().bytes()).hasSize(8 + 4 + 4);
    assertThat(fine.getLast().bytes()).hasSize(8 + 4 + 2);
    assertThat(coarse).allSatisfy(tokens -> assertThat(tokens.bytes()).hasSize(8 + 4 + 2));
    double close =
        IntStream.range(0, PASSAGES)
            .mapToDouble(i -> fine.get(i).coveredBy(coarse.get(i), 0, 1))
            .average()
            .orElse(0);
    assertThat(close)
        .as("the centre of every second passage is near that of all")
        .isGreaterThan(0.8);
  }

  @Test
  void ofVeryManyViewsNoPiecesAreKept() throws Exception {
    assertThat(pieces("none", new SnapshotBuilder.Limits(PASSAGES - 1, 5, 5))).isEmpty();
  }

  private List<TokenVectors> pieces(String name, SnapshotBuilder.Limits limits) throws Exception {
    Path into = folder.resolve(name);
    new SnapshotBuilder(models(), new MemoryStore(), ProgressListener.NONE, limits)
        .build(corpus(), into);
    try (LuceneIndex index = LuceneIndex.open(into)) {
      return IntStream.range(0, 2 * PASSAGES)
          .mapToObj(i -> index.tokens(i % PASSAGES, i / PASSAGES))
          .flatMap(Optional::stream)
          .toList();
    }
  }

  private static List<float[]> vectors(Path into, int atATime)
      throws IOException, InterruptedException {
    new SnapshotBuilder(
            models(),
            new MemoryStore(),
            ProgressListener.NONE,
            new SnapshotBuilder.Limits(0, 0, atATime))
        .build(corpus(), into);
    try (LuceneIndex index = LuceneIndex.open(into)) {
      assertThat(index.passage(PASSAGES - 1).text()).isEqualTo("Line 22.");
      return IntStream.range(0, PASSAGES)
          .boxed()
          .flatMap(view -> List.of(index.vector(view, 0), index.vector(view, 1)).stream())
          .toList();
    }
  }

  /// Sections of different lengths, some of which lie across the border of two parts.
  private static Corpus corpus() {
    Document document = Document.titled(new Document.Id("d"), "Title");
    List<Passage> passages =
        IntStream.range(0, PASSAGES)
            .mapToObj(number ->
                new Passage(
                    new Passage.Id("d#" + number),
                    document,
                    number % 3 == 0 ? List.of() : List.of("Section " + number / 9),
                    "Line " + number + "."))
            .toList();
    return new Corpus(List.of(document), passages, Corpus.Synonyms.NONE);
  }

  private static List<Embedder> models() {
    return List.of(new FakeModel("one"), new FakeModel("two"));
  }

  /// Vectors that depend on nothing but the model and the text.
  private static final class FakeModel implements Embedder {
    private final String id;
    private final AtomicInteger read = new AtomicInteger();

    FakeModel(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public int dimensions() {
      return 4;
    }

    @Override
    public Embedder.Embedding question(String text) {
      return passage(text);
    }

    @Override
    public Embedder.Embedding passage(String text) {
      read.incrementAndGet();
      Random random = new Random((id + text).hashCode());
      float[] vector = new float[dimensions()];
      double squares = 0;
      for (int i = 0; i < vector.length; i++) {
        vector[i] = random.nextFloat() + 0.01f;
        squares += vector[i] * vector[i];
      }
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= (float) Math.sqrt(squares);
      }
      return new Embedder.Embedding(vector, TokenVectors.of(new float[][] {vector}));
    }

    @Override
    public int[] pieces(String text) {
      return new int[] {text.length()};
    }

    @Override
    public Embedder.Vocabulary vocabulary() {
      return word -> false;
    }

    @Override
    public void close() {
      // Holds nothing.
    }
  }

  private static final class MemoryStore implements VectorStore {
    private final Map<String, byte[]> kept = new HashMap<>();

    @Override
    public Optional<byte[]> find(String key) {
      return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(Map<String, byte[]> values) {
      kept.putAll(values);
    }

    @Override
    public long bytes() {
      return kept.size();
    }

    @Override
    public void close() {
      // Holds nothing that ends.
    }
  }
}
