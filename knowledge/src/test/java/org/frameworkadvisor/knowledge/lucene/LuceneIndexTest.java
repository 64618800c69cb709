package org.frameworkadvisor.knowledge.lucene;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.frameworkadvisor.knowledge.content.Corpus;
import org.frameworkadvisor.knowledge.content.Document;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.lucene.LuceneIndexBuilder.Embedded;
import org.frameworkadvisor.knowledge.search.PassageIndex;
import org.frameworkadvisor.knowledge.search.PassageView;
import org.frameworkadvisor.knowledge.search.QueryAnalysis;
import org.frameworkadvisor.knowledge.search.TokenVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexTest {
  private static final float[] EAST = {1, 0, 0};
  private static final float[] NORTH = {0, 1, 0};
  private static final float[] NORTH_EAST = {0.6f, 0.8f, 0};
  private static final float[] UP = {0, 0, 1};

  @Test
  void oneBitThatIsNotAsItWasWrittenIsNoticedInAnyFile(@TempDir Path folder) throws IOException {
    try (LuceneIndexBuilder builder = new LuceneIndexBuilder(folder, Corpus.Synonyms.NONE)) {
      builder.add(InMemoryIndex.passage(3), List.of(InMemoryIndex.view("a note", NORTH)));
      builder.finish(Map.of());
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME)).toList();
    }
    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      byte[] written = Files.readAllBytes(file);
      byte[] damaged = written.clone();
      damaged[written.length / 2] ^= 1;
      Files.write(file, damaged);
      assertThatThrownBy(() -> LuceneIndex.open(folder))
          .as(file.toString())
          .isInstanceOf(IOException.class);
      Files.write(file, written);
    }
    LuceneIndex.open(folder).close();
  }

  @Test
  void manyVectorsHaveAGraphAlsoWhereTheyWereWrittenInOnePart(@TempDir Path folder)
      throws IOException {
    Random random = new Random(7);
    try (LuceneIndexBuilder builder = new LuceneIndexBuilder(folder, Corpus.Synonyms.NONE)) {
      for (int number = 0; number < 9_000; number++) {
        double angle = random.nextDouble() * Math.PI;
        float[] vector = {(float) Math.cos(angle), (float) Math.sin(angle)};
        builder.add(InMemoryIndex.passage(number), List.of(InMemoryIndex.view("text", vector)));
      }
      builder.finish(Map.of());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".vex")))
          .singleElement()
          .satisfies(graph -> assertThat(graph).content(ISO_8859_1).hasSizeGreaterThan(9_000));
    }
  }

  @Test
  void aPassageComesBackWithAllThatIsKnownOfIt(@TempDir Path folder) throws IOException {
    Passage full =
        new Passage(
            new Passage.Id("faq#7"),
            new Document(
                new Document.Id("faq"),
                "Is it free?",
                "the licence",
                "https://example.org/free",
                LocalDate.of(2024, 2, 29),
                List.of("django", "flask"),
                List.of("What does it cost?", "Do I have to pay?")),
            List.of("Money", "Licences"),
            "Yes – for “everyone”.\nEven for 🏢.");
    Passage bare =
        new Passage(
            new Passage.Id("note#1"),
            Document.titled(new Document.Id("note"), "A note"),
            List.of(),
            "Nothing else is known.");
    Corpus.Synonyms synonyms =
        new Corpus.Synonyms(List.of(List.of("orm", "object mapper"), List.of("ui", "gui")));
    try (LuceneIndexBuilder builder = new LuceneIndexBuilder(folder, synonyms)) {
      builder.add(full, List.of(InMemoryIndex.view("free of charge", EAST)));
      builder.add(bare, List.of(InMemoryIndex.view("a note", NORTH)));
      builder.finish(Map.of("threshold", "0.5"));
    }
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.size()).isEqualTo(2);
      assertThat(index.passage(0)).isEqualTo(full);
      assertThat(index.passage(1)).isEqualTo(bare);
      assertThat(index.notes()).containsEntry("threshold", "0.5");
      assertThat(index.terms("an object mapper's GUI")).contains("=orm", "=ui", "mapper", "gui");
      assertThat(index.bytes()).isPositive();
    }
  }

  @Test
  void beforeItIsFinishedThereIsNothingToOpen(@TempDir Path folder) throws IOException {
    try (LuceneIndexBuilder builder = new LuceneIndexBuilder(folder, Corpus.Synonyms.NONE)) {
      builder.add(InMemoryIndex.passage(0), List.of(InMemoryIndex.view("half done", EAST)));
    }
    assertThatThrownBy(() -> LuceneIndex.open(folder)).isInstanceOf(IndexNotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void passagesKeepTheirOrderOverManyParts(boolean joined) throws IOException {
    InMemoryIndex inMemoryIndex =
        joined ? new InMemoryIndex().inSmallBuffers() : new InMemoryIndex().inParts();
    for (int i = 0; i < 137; i++) {
      Embedded first = InMemoryIndex.view("word" + i, EAST);
      inMemoryIndex.withViews(
          i % 3 == 0
              ? new Embedded[] {first, InMemoryIndex.view("again" + i, NORTH)}
              : only(first));
    }
    try (LuceneIndex index = inMemoryIndex.open()) {
      List<String> read = new ArrayList<>();
      index.forEach(passage -> read.add(passage.text()));
      assertThat(read)
          .isEqualTo(IntStream.range(0, 137).mapToObj(i -> "Text " + i).toList())
          .hasSize(index.size());
      assertThat(index.passage(99)).isEqualTo(InMemoryIndex.passage(99));
      assertThat(found(index, "again99")).containsExactly(99);
      assertThat(found(index, "word136")).containsExactly(136);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyViewHasItsVectorsOfEachModel(boolean joined) throws IOException {
    InMemoryIndex inMemoryIndex =
        new InMemoryIndex()
            .with("golf", EAST, UP)
            .with("lima", NORTH, EAST)
            .with("zulu", UP, NORTH)
            .with("metro", NORTH_EAST, UP);
    try (LuceneIndex index = (joined ? inMemoryIndex : inMemoryIndex.inParts()).open()) {
      Map<Integer, PassageIndex.Candidate> byPassage =
          index.candidates(index.read("golf", word -> true), List.of(NORTH, UP), 4).stream()
              .collect(Collectors.toMap(PassageIndex.Candidate::passage, candidate -> candidate));
      assertThat(byPassage).hasSize(4);
      PassageIndex.Candidate last =
          byPassage.getOrDefault(3, new PassageIndex.Candidate(-1, -1, 0, false));
      assertThat(last.models()).isEqualTo(2);
      assertThat(last.semantic(0)).isCloseTo(0.8, within(0.02));
      assertThat(last.semantic(1)).isCloseTo(1, within(0.02));
      assertThat(index.vector(last.view(), 0)).containsExactly(NORTH_EAST, within(0.02f));
      assertThat(index.vector(last.view(), 1)).containsExactly(UP, within(0.02f));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyViewHasItsPieces(boolean joined) throws IOException {
    TokenVectors pieces = TokenVectors.of(new float[][] {EAST, NORTH_EAST});
    InMemoryIndex inMemoryIndex =
        new InMemoryIndex()
            .with("golf", EAST)
            .withViews(
                InMemoryIndex.view("lima", NORTH),
                new Embedded(
                    new PassageView("", "zulu", false),
                    List.of(UP, EAST),
                    List.of(pieces.bytes(), pieces.coarse().bytes()),
                    Set.of(7, 40_000)))
            .with("metro", UP);
    try (LuceneIndex index = (joined ? inMemoryIndex : inMemoryIndex.inParts()).open()) {
      int first = index.firstView(1);
      assertThat(index.tokens(first, 0)).isEmpty();
      assertThat(index.tokens(first + 1, 0)).contains(pieces);
      assertThat(index.tokens(first + 1, 1)).contains(pieces.coarse());
      assertThat(index.vector(index.firstView(2), 0)).containsExactly(UP, within(0.02f));
    }
  }

  @Test
  void aPieceIsTheRarerTheFewerViewsHaveIt() throws IOException {
    InMemoryIndex inMemoryIndex = new InMemoryIndex();
    for (Set<Integer> pieces : List.of(Set.of(1, 2), Set.of(1), Set.of(1, 30_000))) {
      PassageView view = new PassageView("", "golf", false);
      inMemoryIndex.withViews(new Embedded(view, List.of(), List.of(), pieces));
    }
    try (LuceneIndex index = inMemoryIndex.inParts().open()) {
      assertThat(index.rarity(1)).isCloseTo(Math.log(1 + 0.5 / 3.5), within(1e-9));
      assertThat(index.rarity(2)).isCloseTo(Math.log(1 + 2.5 / 1.5), within(1e-9));
      assertThat(index.rarity(30_000)).isEqualTo(index.rarity(2));
      assertThat(index.rarity(3)).isCloseTo(Math.log(1 + 3.5 / 0.5), within(1e-9));
    }
  }

  @Test
  void theNearestVectorsAreCandidatesWithoutACommonWord() throws IOException {
    InMemoryIndex inMemoryIndex =
        new InMemoryIndex().with("golf", EAST).with("lima", NORTH).with("zulu", UP);
    try (LuceneIndex index = inMemoryIndex.open()) {
      List<PassageIndex.Candidate> candidates =
          index.candidates(index.read("kilo", word -> true), List.of(NORTH), 1);
      assertThat(candidates).extracting(PassageIndex.Candidate::passage).containsExactly(1);
      assertThat(candidates.getFirst().lexical()).isZero();
    }
  }

  @Test
  void aSignpostIsToldFromWhatItAnnounces() throws IOException {
    InMemoryIndex inMemoryIndex =
        new InMemoryIndex()
            .withViews(Embedded.whole(new PassageView("", "golf below:", true), List.of()))
            .with("golf is this");
    try (LuceneIndex index = inMemoryIndex.open()) {
      assertThat(index.candidates(index.read("golf", word -> true), List.of(), 9))
          .extracting(PassageIndex.Candidate::isSignpost)
          .containsExactly(true, false);
    }
  }

  @Test
  void anEmptyIndexAnswersNothing() throws IOException {
    try (LuceneIndex index = InMemoryIndex.of().open()) {
      QueryAnalysis analysis = index.read("is anybody there", word -> true);
      assertThat(index.size()).isZero();
      assertThat(index.candidates(analysis, List.of(EAST), 10)).isEmpty();
    }
  }

  @Test
  void aQuestionOfNothingButSilentWordsFindsNothing() throws IOException {
    try (LuceneIndex index = InMemoryIndex.of("golf", "lima").open()) {
      QueryAnalysis analysis = index.read("what is it that you do?", word -> true);
      assertThat(analysis.terms()).isEmpty();
      assertThat(analysis.perfect()).isZero();
      assertThat(analysis.unknown()).isZero();
      assertThat(index.candidates(analysis, List.of(), 10)).isEmpty();
    }
  }

  static List<String> hostileQuestions() {
    return List.of(
        "golf lima ".repeat(1_000),
        "golf the ".repeat(20_000),
        distinct(5_000, "golf"),
        distinct(5_000, "q"),
        "x".repeat(200_000),
        "ab".repeat(15) + " " + "ba".repeat(15),
        "\uD83D".repeat(10_000),
        "🦄 ".repeat(10_000),
        "e\u0301".repeat(10_000),
        "\u0000\u202E\uFEFF golf".repeat(1_000),
        "golf AND (lima OR *:* ~2 [TO} \"zulu\\".repeat(100),
        " \t\n".repeat(30_000),
        "'’.".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("hostileQuestions")
  void noQuestionTakesLong(String question) throws IOException {
    InMemoryIndex inMemoryIndex = new InMemoryIndex();
    for (int i = 0; i < 1_000; i++) {
      inMemoryIndex.with("golf lima zulu metro word" + i + " " + "golf the lima ".repeat(i % 20));
    }
    try (LuceneIndex index = inMemoryIndex.open()) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(3),
          () -> {
            QueryAnalysis analysis = index.read(question, word -> false);
            assertThat(analysis.terms()).hasSizeLessThanOrEqualTo(64);
            assertThat(analysis.pairs()).hasSizeLessThanOrEqualTo(63);
            assertThat(index.candidates(analysis, List.of(), 60)).hasSizeLessThanOrEqualTo(60);
          });
    }
  }

  private static String distinct(int words, String stem) {
    return IntStream.range(0, words)
        .mapToObj(i -> stem + Integer.toString(i + 46_656, 36).replaceAll("\\d", "k"))
        .collect(Collectors.joining(" "));
  }

  private static List<Integer> found(LuceneIndex index, String question) {
    return index.candidates(index.read(question, word -> true), List.of(), 5).stream()
        .map(PassageIndex.Candidate::passage)
        .toList();
  }

  private static Embedded[] only(Embedded view) {
    return new Embedded[] {view};
  }
}
