package org.frameworkadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.frameworkadvisor.knowledge.snapshot.StorageFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Content that is changed while it is being asked.
final class ReloadTest {
  private static final String QUESTION = "Which database does Quokka use?";

  /// Another test's data folder: its models need not be unpacked again.
  private static final Path MODELS = Path.of("target", "test-data");

  @TempDir private Path folder;
  private final List<KnowledgeBase> opened = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    write("quokka.md", "# Quokka\n\nQuokka uses the database Redwood for everything.\n");
    write("wombat.md", "# Wombat\n\nWombat renders templates twice as fast as others.\n");
    opened.add(
        KnowledgeBase.open(
            content(), new StorageFolders(folder.resolve("data"), MODELS), ProgressListener.NONE));
  }

  @AfterEach
  void close() {
    opened.forEach(KnowledgeBase::close);
  }

  @Test
  void whatHasChangedIsServedAndNamed() throws IOException {
    String before = base().status().version();
    write("quokka.md", "# Quokka\n\nQuokka uses the database Larkspur for everything.\n");
    write("numbat.md", "# Numbat\n\nNumbat was written in 2031 by a team in Perth.\n");
    Files.delete(content().resolve("wombat.md"));

    ReloadOutcome.Published published = published(reload());

    assertThat(published.before()).isEqualTo(before);
    assertThat(published.now()).isEqualTo(base().status().version()).isNotEqualTo(before);
    assertThat(published.diff().added()).singleElement().asString().startsWith("numbat");
    assertThat(published.diff().changed()).singleElement().asString().startsWith("quokka");
    assertThat(published.diff().removed()).singleElement().asString().startsWith("wombat");
    assertThat(first(QUESTION)).contains("Larkspur");
  }

  @Test
  void nothingHappensWhereNothingHasChanged() {
    String version = base().status().version();
    assertThat(reload()).isEqualTo(new ReloadOutcome.Unchanged(version));
    assertThat(first(QUESTION)).contains("Redwood");
  }

  @Test
  void contentWithErrorsIsNotServedAndEveryProblemIsNamed() throws IOException {
    write("quokka.md", "---\ntitel: Quokka\n---\n# Quokka\n\nQuokka uses Larkspur.\n");
    write("empty.md", "");

    ReloadOutcome.Rejected rejected = (ReloadOutcome.Rejected) reload();

    assertThat(rejected.problems())
        .extracting(ContentProblem::file)
        .contains("quokka.md", "empty.md");
    assertThat(first(QUESTION)).contains("Redwood");
  }

  @Test
  void contentThatFailsItsGoldenQuestionsIsServedOnlyByForce() throws IOException {
    write(
        "golden.yaml",
        """
        questions:
          - ask: "Which database does Quokka use?"
            expect: wombat#start-1
        """);
    String before = base().status().version();

    ReloadOutcome outcome = reload();

    ReloadOutcome.Withheld withheld = (ReloadOutcome.Withheld) outcome;
    assertThat(withheld.golden().failed())
        .singleElement()
        .extracting(GoldenResult::answer)
        .asString()
        .startsWith("quokka");
    assertThat(base().status().version()).isEqualTo(before);
    assertThat(base().goldenResults()).isEmpty();

    published(base().reload(true, ProgressListener.NONE));
    assertThat(base().status().version()).isNotEqualTo(before);
    assertThat(base().goldenResults()).singleElement().matches(result -> !result.passed());
  }

  @Test
  void goldenQuestionsThatPassAreNoObstacle() throws IOException {
    write(
        "golden.yaml",
        """
        questions:
          - ask: "Which database does Quokka use?"
            expect: [quokka#start-1]
          - ask: "How do I tune a carburettor?"
            expect: none
        """);
    assertThat(published(reload()).golden().failed()).isEmpty();
    assertThat(base().goldenResults()).hasSize(2).allMatch(GoldenResult::passed);
  }

  @Test
  void aSecondReloadIsToldOfTheFirst() throws IOException {
    write("quokka.md", "# Quokka\n\nQuokka uses the database Larkspur for everything.\n");
    List<ReloadOutcome> second = new ArrayList<>();
    published(
        base()
            .reload(
                false,
                (stage, done, all) -> {
                  if (second.isEmpty()) {
                    second.add(inAnotherThread());
                  }
                }));
    assertThat(second).containsExactly(new ReloadOutcome.Busy());
  }

  private ReloadOutcome inAnotherThread() {
    List<ReloadOutcome> outcome = new ArrayList<>();
    Thread thread = Thread.ofPlatform().start(() -> outcome.add(reload()));
    try {
      thread.join(Duration.ofSeconds(30));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return outcome.getFirst();
  }

  @Test
  void anAnswerAndItsRankingComeFromOneStateWhileReloadsGoOn() throws Exception {
    AtomicBoolean ends = new AtomicBoolean();
    CountDownLatch asking = new CountDownLatch(2);
    ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    Runnable asks =
        () -> {
          int number = 0;
          while (!ends.get()) {
            SearchResult found = ask("Which database does Quokka use, " + number++ + "?");
            long states =
                found.hits().stream()
                    .map(hit -> hit.passage().text().replaceAll("\\D", ""))
                    .distinct()
                    .count();
            if (states != 1) {
              wrong.add(found.toString());
            }
            asking.countDown();
          }
        };
    state(0);
    published(reload());
    List<Thread> threads =
        List.of(Thread.ofPlatform().start(asks), Thread.ofPlatform().start(asks));
    asking.await();
    for (int state = 1; state <= 5; state++) {
      state(state);
      published(reload());
    }
    ends.set(true);
    for (Thread thread : threads) {
      assertThat(thread.join(Duration.ofSeconds(30))).isTrue();
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theStateLooksDifferentWhenAFileDoes() throws IOException {
    Object before = base().state();
    assertThat(base().state()).isEqualTo(before);
    write("numbat.md", "# Numbat\n\nNumbat was written in Perth.\n");
    assertThat(base().state()).isNotEqualTo(before);
  }

  private void state(int number) throws IOException {
    write("quokka.md", "# Quokka\n\nQuokka uses the database Redwood" + number + ".\n");
    write("wombat.md", "# Wombat\n\nWombat uses the database Larkspur" + number + ".\n");
  }

  private KnowledgeBase base() {
    return opened.getFirst();
  }

  private ReloadOutcome reload() {
    return base().reload(false, ProgressListener.NONE);
  }

  private static ReloadOutcome.Published published(ReloadOutcome outcome) {
    assertThat(outcome).isInstanceOf(ReloadOutcome.Published.class);
    return (ReloadOutcome.Published) outcome;
  }

  private Path content() {
    return folder.resolve("content");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(content());
    Files.writeString(content().resolve(name), text);
  }

  private SearchResult ask(String question) {
    return base().find(Question.of(question).orElseThrow(), 5, Duration.ofSeconds(30));
  }

  private String first(String question) {
    return ask(question).hits().getFirst().passage().text();
  }
}
