package org.frameworkadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.catalog.Comparison;
import org.frameworkadvisor.knowledge.catalog.TopicSummary;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.Quote;
import org.frameworkadvisor.knowledge.search.SearchExplanation;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeException;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.StorageFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The SHIPPED content and small ones, asked for real: models, index and all.
final class KnowledgeBaseTest {
  private static final Path CONTENT = Path.of("content");
  private static final Path DATA = Path.of("target", "test-data");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final KnowledgeBase SHIPPED =
      KnowledgeBase.open(CONTENT, DATA, ProgressListener.NONE);

  @AfterAll
  static void close() {
    SHIPPED.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is Flask good for prototypes?|prototyp",
        "which companies use django|python.org",
        "how many requests can flask handle at once|workers",
        "Does Django come with an admin panel?|admin panel",
        "Is Flask still maintained?|Flask is maintained",
        "can i learn django in three days|days",
      })
  void answersWithASentenceOfItsSource(String asked, String answer) {
    SearchResult found = ask(SHIPPED, asked);
    assertThat(found).isInstanceOf(SearchResult.Found.class);
    Quote quote = ((SearchResult.Found) found).answer();
    assertThat(quote.passage().text()).contains(quote.text());
    assertThat(quote.passage().text()).containsIgnoringCase(answer);
    assertThat(quote.passage()).isEqualTo(found.hits().getFirst().passage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how do I tune a carburettor",
        "what tv shows are good this winter",
        "hahahaha",
        "when do banks close"
      })
  void saysThatItFoundNothing(String asked) {
    assertThat(ask(SHIPPED, asked)).isInstanceOf(SearchResult.NotFound.class);
  }

  @Test
  void asksBackWhenTheQuestionNamesNothing() {
    SearchResult unclear = ask(SHIPPED, "which is better?");
    assertThat(unclear).isInstanceOf(SearchResult.Unclear.class);
    assertThat(((SearchResult.Unclear) unclear).readings()).isNotEmpty();
  }

  @Test
  void aTypingErrorChangesNothing() {
    assertThat(first(ask(SHIPPED, "Is Flask good for protoypes?")))
        .isEqualTo(first(ask(SHIPPED, "Is Flask good for prototypes?")));
  }

  @Test
  void theRankingHasNoPassageTwiceAndGoesDownToTheLimit() {
    List<SearchResult.Hit> hits =
        SHIPPED.find(Question.of("Django or Flask?").orElseThrow(), 25, PATIENCE).hits();
    assertThat(hits).hasSize(25);
    assertThat(hits).extracting(hit -> hit.passage().id()).doesNotHaveDuplicates();
    assertThat(hits).allSatisfy(hit -> assertThat(hit.lexical()).isBetween(0.0, 1.0));
    assertThat(hits).allSatisfy(hit -> assertThat(hit.semantic()).isBetween(0.0, 1.0));
  }

  /// A session on an earlier questionnaire is quoted what that one rests on.
  @Test
  void everyPassageIsFoundByItsId() {
    List<SearchResult.Hit> hits =
        SHIPPED.find(Question.of("Django or Flask?").orElseThrow(), 50, PATIENCE).hits();
    assertThat(hits)
        .allSatisfy(
            hit -> assertThat(SHIPPED.passage(hit.passage().id().value())).contains(hit.passage()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Is Flask good for protoypes?", "how do I tune a carburettor", "which is better?"})
  void explainsWhatItFinds(String asked) {
    Question question = Question.of(asked).orElseThrow();
    SearchExplanation why = SHIPPED.explain(question, 10);
    assertThat(why.outcome()).isEqualTo(SHIPPED.find(question, 10, PATIENCE));
    assertThat(why.ranking())
        .extracting(SearchExplanation.Ranked::hit)
        .containsExactlyElementsOf(why.outcome().hits());
    assertThat(why.ranking())
        .allSatisfy(one ->
            assertThat(one.words() + one.meaning() + one.deduction())
                .isCloseTo(one.hit().score(), within(1e-9)));
    assertThat(why.outcome() instanceof SearchResult.Found)
        .isEqualTo(
            !(why.outcome() instanceof SearchResult.Unclear)
                && why.outcome().confidence() >= why.threshold());
  }

  @Test
  void explainsThatASpellingWasPutRight() {
    SearchExplanation why =
        SHIPPED.explain(Question.of("Is Flask good for protoypes?").orElseThrow(), 1);
    assertThat(why.read()).isEqualToIgnoringCase("Is Flask good for prototypes?");
  }

  @Test
  void whenItIsAskedMakesItNoLessSure() {
    SearchExplanation lasting = SHIPPED.explain(Question.of("Is Flask outdated?").orElseThrow(), 1);
    SearchExplanation dated =
        SHIPPED.explain(Question.of("Is Flask outdated now, in 2031?").orElseThrow(), 1);
    SearchExplanation still =
        SHIPPED.explain(Question.of("Is Flask still outdated these days?").orElseThrow(), 1);

    assertThat(dated.judged()).isEqualTo("Is Flask outdated now?");
    assertThat(still.read()).isEqualTo("Is Flask still outdated these days?");
    assertThat(still.judged()).isEqualTo(lasting.read());
    assertThat(still.outcome().confidence())
        .isCloseTo(lasting.outcome().confidence(), within(0.05));
  }

  @Test
  void givesUpAtTheDeadline() {
    Question question = Question.of("Is there enough time for this one?").orElseThrow();
    assertThat(SHIPPED.find(question, 5, Duration.ofNanos(1)))
        .isInstanceOf(SearchResult.Unavailable.class);
    assertThat(SHIPPED.find(question, 5, PATIENCE)).isNotInstanceOf(SearchResult.Unavailable.class);
  }

  static Stream<String> hostile() {
    return Stream.of(
        "field:* AND (",
        "\"unbalanced [quotes~2^ OR -+",
        "a".repeat(1_000_000),
        "flask ".repeat(1_000),
        "Flask\uD83D\uDE00\uDBFF?",
        "\u202eksalf si tahw",
        "\u4ec0\u4e48\u662f Flask \u6846\u67b6",
        "\u0645\u0627 \u0647\u0648 \u062c\u0627\u0646\u063a\u0648",
        "x\u0000\u0001\u0002y",
        "e\u0301".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void survivesAnyQuestion(String typed) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> Question.of(typed).ifPresent(question -> SHIPPED.find(question, 10, PATIENCE)));
  }

  @Test
  void comparesAspectByAspect() {
    Comparison comparison = SHIPPED.compare(List.of("Django", "Flask"), "");
    assertThat(comparison.rows())
        .extracting(Comparison.Row::aspect)
        .containsSubsequence("Async", "Database layer (ORM)", "Admin panel", "Learning");
    assertThat(comparison.rows())
        .allSatisfy(row -> assertThat(row.cells()).hasSize(2))
        .anySatisfy(row ->
            assertThat(row.cells().getFirst().quotes().getFirst().text()).contains("Django"));
  }

  @Test
  void leavesACellEmptyWhereTheKnowledgeIsSilent() {
    Comparison comparison = SHIPPED.compare(List.of("Django", "Litestar"), "translations");
    assertThat(comparison.rows()).isNotEmpty();
    assertThat(comparison.rows().getFirst().cells().get(1).quotes()).isEmpty();
  }

  @Test
  void sheetsAreReviewedAsAWholeAndByWhatChangesSooner() {
    List<KnowledgeStatus.Review> reviews = SHIPPED.reviewed();
    assertThat(reviews)
        .filteredOn(review -> review.document().equals("frameworks/django"))
        .extracting(KnowledgeStatus.Review::months, KnowledgeStatus.Review::keys)
        .contains(tuple(12, List.of()), tuple(6, List.of("latest-release")))
        .doesNotHaveDuplicates();
    assertThat(reviews)
        .filteredOn(review -> review.document().startsWith("faq/"))
        .isNotEmpty()
        .allSatisfy(review -> assertThat(review.months()).isZero());
  }

  @Test
  void sumsUpWhatItKnowsAndNamesTopicsForWhatItDoesNot() {
    assertThat(SHIPPED.summarise("flask").points()).hasSizeGreaterThan(3);
    assertThat(SHIPPED.summarise("").points()).isNotEmpty();
    TopicSummary unknown = SHIPPED.summarise("carburettors of old cars");
    assertThat(unknown.points()).isEmpty();
    assertThat(unknown.related()).contains("Django", "Flask");
  }

  @Test
  void twoBuildsAnswerAlike(@TempDir Path one, @TempDir Path other) throws IOException {
    Path content =
        write(one, "Ferns like shade.\n\n## Cacti\n\nCacti like sun and little water.\n");
    List<SearchResult.Hit> first;
    try (KnowledgeBase base = KnowledgeBase.open(content, storage(one), ProgressListener.NONE)) {
      first = ask(base, "What does a cactus like?").hits();
    }
    try (KnowledgeBase base = KnowledgeBase.open(content, storage(other), ProgressListener.NONE)) {
      assertThat(ask(base, "What does a cactus like?").hits()).isEqualTo(first);
    }
    assertThat(first.getFirst().passage().text()).isEqualTo("Cacti like sun and little water.");
  }

  @Test
  void nothingIsReadTwice(@TempDir Path folder) throws IOException {
    StorageFolders data = storage(folder);
    Path content = write(folder, "Ferns like shade.\n\nMosses like rain.\n");
    KnowledgeBase.open(content, data, ProgressListener.NONE).close();
    List<String> steps = Collections.synchronizedList(new ArrayList<>());
    KnowledgeBase.open(content, data, (step, done, total) -> steps.add(step)).close();
    assertThat(steps).isEmpty();
    write(folder, "Ferns like shade.\n\nMosses like rain.\n\nLichens like stone.\n");
    try (KnowledgeBase base = KnowledgeBase.open(content, data, ProgressListener.NONE)) {
      assertThat(base.status().passages()).isEqualTo(3);
      assertThat(base.status().documents()).isEqualTo(1);
    }
  }

  @Test
  void whatIsPreparedIsServedAsItIs(@TempDir Path folder) throws IOException {
    Path prepared = folder.resolve("prepared");
    Path data = folder.resolve("data");
    Path content = write(folder, "Ferns like shade.\n\nMosses like rain.\n");
    KnowledgeBase.open(content, prepared, ProgressListener.NONE).close();
    List<String> before = files(prepared);
    List<String> steps = Collections.synchronizedList(new ArrayList<>());
    ProgressListener progress = (step, done, total) -> steps.add(step);
    try (KnowledgeBase base =
        KnowledgeBase.open(content, new StorageFolders(data, prepared), progress)) {
      assertThat(first(ask(base, "What do ferns like?"))).isEqualTo("plants#start-1");
    }
    assertThat(steps).isEmpty();
    assertThat(data.resolve("vectors")).doesNotExist();
    write(folder, "Ferns like shade.\n\nMosses like rain.\n\nLichens like stone.\n");
    try (KnowledgeBase base =
        KnowledgeBase.open(content, new StorageFolders(data, prepared), progress)) {
      assertThat(base.status().passages()).isEqualTo(3);
    }
    assertThat(data.resolve("models")).doesNotExist();
    assertThat(files(prepared)).isEqualTo(before);
  }

  @Test
  void partsOfTheDataFolderMayLieOnAnotherDisk(@TempDir Path folder) throws IOException {
    Path content = write(folder, "Ferns like shade.\n");
    StorageFolders storage = storage(folder);
    Files.createDirectories(storage.data());
    for (String part : List.of("indexes", "vectors")) {
      Path elsewhere = Files.createDirectories(folder.resolve("disk").resolve(part));
      Files.createSymbolicLink(storage.data().resolve(part), elsewhere);
    }
    for (int start = 0; start < 2; start++) {
      try (KnowledgeBase base = KnowledgeBase.open(content, storage, ProgressListener.NONE)) {
        assertThat(ask(base, "What do ferns like?").hits()).hasSize(1);
      }
    }
    assertThat(folder.resolve("disk/indexes")).isNotEmptyDirectory();
    assertThat(folder.resolve("disk/vectors")).isNotEmptyDirectory();
  }

  @Test
  void aDamagedIndexIsMadeAnew(@TempDir Path folder) throws IOException {
    Path content = write(folder, "Ferns like shade.\n");
    StorageFolders storage = storage(folder);
    KnowledgeBase.open(content, storage, ProgressListener.NONE).close();
    for (Path file : regularFiles(storage.data().resolve("indexes"))) {
      if (file.toString().endsWith(".fdt")) {
        turnOneBit(file);
      }
    }
    try (KnowledgeBase base = KnowledgeBase.open(content, storage, ProgressListener.NONE)) {
      assertThat(ask(base, "What do ferns like?").hits()).hasSize(1);
    }
  }

  @Test
  void damagedVectorsAreComputedAnew(@TempDir Path folder) throws IOException {
    Path content = write(folder, "Ferns like shade.\n");
    StorageFolders storage = storage(folder);
    KnowledgeBase.open(content, storage, ProgressListener.NONE).close();
    for (Path file : regularFiles(storage.data().resolve("vectors"))) {
      if (Files.size(file) > 0) {
        turnOneBit(file);
      }
    }
    write(folder, "Ferns like shade.\n\nMosses like rain.\n");
    try (KnowledgeBase base = KnowledgeBase.open(content, storage, ProgressListener.NONE)) {
      assertThat(ask(base, "What do mosses like?").hits()).hasSize(2);
    }
  }

  @Test
  void whatAKilledBuildLeftIsRemoved(@TempDir Path folder) throws IOException {
    StorageFolders data = storage(folder);
    Path abandoned = data.data().resolve("indexes").resolve("building-999999999-1.part");
    Files.createDirectories(abandoned);
    Files.writeString(abandoned.resolve("segments_1"), "half");
    Path content = write(folder, "Ferns like shade.\n");
    KnowledgeBase.open(content, data, ProgressListener.NONE).close();
    assertThat(abandoned).doesNotExist();
  }

  @Test
  void contentWithErrorsIsRefusedWithEveryProblem(@TempDir Path folder) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("content").resolve("articles"));
    Files.writeString(articles.resolve("a.md"), "---\ntitle: A\nreviewed: soon\n---\nText.\n");
    Files.writeString(articles.resolve("b.md"), "");
    assertThatThrownBy(() ->
            KnowledgeBase.open(folder.resolve("content"), storage(folder), ProgressListener.NONE))
        .isInstanceOfSatisfying(
            KnowledgeException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.file())
                    .contains("articles/a.md", "articles/b.md"));
  }

  @Test
  void aDataFolderThatCannotBeUsedIsNamed(@TempDir Path folder) throws IOException {
    Path content = write(folder, "Ferns like shade.\n");
    Path file = Files.writeString(folder.resolve("taken"), "a file, not a folder");
    assertThatThrownBy(() -> KnowledgeBase.open(content, file, ProgressListener.NONE))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("data folder")
        .hasMessageContaining(file.toString());
  }

  /// A data folder of a test's own; the models are unpacked once for all of them.
  private static StorageFolders storage(Path folder) {
    return new StorageFolders(folder.resolve("data"), DATA);
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    for (Path file : regularFiles(folder)) {
      files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
    }
    return files;
  }

  private static void turnOneBit(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  private static Path write(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("plants.md"), "# Plants\n\n" + text);
  }

  private static SearchResult ask(KnowledgeBase base, String typed) {
    return base.find(Question.of(typed).orElseThrow(), 10, PATIENCE);
  }

  private static String first(SearchResult found) {
    return found.hits().getFirst().passage().id().value();
  }
}
