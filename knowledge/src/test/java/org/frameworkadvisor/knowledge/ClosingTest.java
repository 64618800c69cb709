package org.frameworkadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A knowledge base is closed while it is used, and used when it is closed.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClosingTest {
  private static final Question QUESTION = Question.of(KnowledgeWorkspace.QUESTION).orElseThrow();

  private static final Map<String, Consumer<KnowledgeBase>> CALLS =
      Map.ofEntries(
          Map.entry("find", base -> base.find(QUESTION, 5, Duration.ofSeconds(1))),
          Map.entry("explain", base -> base.explain(QUESTION, 5)),
          Map.entry("evidence", base -> base.evidence(QUESTION)),
          Map.entry("followUp", base -> base.followUp(QUESTION, QUESTION)),
          Map.entry("meaning", base -> base.similarity().wording(QUESTION)),
          Map.entry(
              "lessons",
              base -> base.similarity().knownAnswers(List.of(QUESTION), List.of("It is."))),
          Map.entry("subjects", KnowledgeBase::subjects),
          Map.entry("compare", base -> base.compare(List.of("Quokka"), "")),
          Map.entry("summarise", base -> base.summarise("")),
          Map.entry("suggestions", KnowledgeBase::suggestions),
          Map.entry("contents", KnowledgeBase::contents),
          Map.entry("questionnaire", KnowledgeBase::questionnaire),
          Map.entry("passage", base -> base.passage("quokka#start-1")),
          Map.entry("terms", base -> base.terms("quokka")),
          Map.entry("golden", KnowledgeBase::goldenResults),
          Map.entry("reload", base -> base.reload(false, ProgressListener.NONE)),
          Map.entry("refresh", base -> base.refresh(ProgressListener.NONE)),
          Map.entry("rollback", base -> base.rollback("12345678")),
          Map.entry("versions", KnowledgeBase::versions),
          Map.entry("reviewed", KnowledgeBase::reviewed),
          Map.entry("status", KnowledgeBase::status));

  @TempDir private Path folder;
  private KnowledgeWorkspace place = new KnowledgeWorkspace(Path.of(""));

  @BeforeEach
  void write() throws IOException {
    place = new KnowledgeWorkspace(folder);
    place.writeDatabase("Redwood");
  }

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void whateverIsAskedOfAClosedOneFailsAtOnce() {
    KnowledgeBase base = place.open();
    base.close();
    base.close();

    CALLS.forEach((name, call) ->
        assertThatThrownBy(() -> call.accept(base))
            .as(name)
            .isInstanceOf(IllegalStateException.class)
            .hasMessage("the knowledge base is closed"));
  }

  @Test
  void aReloadThatHasBegunIsDoneAndTheNextStartServesIt() throws Exception {
    KnowledgeBase base = place.open();
    place.writeDatabase("Larkspur");
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goesOn = new CountDownLatch(1);
    CompletableFuture<ReloadOutcome> reload =
        CompletableFuture.supplyAsync(() ->
            base.reload(
                false,
                (_, _, _) -> {
                  begun.countDown();
                  await(goesOn);
                }));
    begun.await();
    CompletableFuture<Void> closed = CompletableFuture.runAsync(base::close);
    goesOn.countDown();

    assertThat(reload.get(30, TimeUnit.SECONDS)).isInstanceOf(ReloadOutcome.Published.class);
    closed.get(30, TimeUnit.SECONDS);
    assertThatThrownBy(() -> KnowledgeWorkspace.answer(base))
        .isInstanceOf(IllegalStateException.class);
    assertThat(KnowledgeWorkspace.answer(place.open())).contains("Larkspur");
  }

  @Test
  void questionsThatHaveBegunAreAnswered() throws Exception {
    for (int round = 0; round < 5; round++) {
      KnowledgeBase base = place.open();
      CountDownLatch asking = new CountDownLatch(4);
      try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
        List<Future<Integer>> askers =
            Stream.generate(() -> threads.submit(() -> answers(base, asking))).limit(4).toList();
        asking.await();
        base.close();
        for (Future<Integer> asker : askers) {
          assertThat(asker.get()).isPositive();
        }
      }
    }
  }

  /// How many answers there are before it is closed, none of them broken.
  private static int answers(KnowledgeBase base, CountDownLatch asking) {
    int answers = 0;
    while (true) {
      try {
        assertThat(KnowledgeWorkspace.ask(base, KnowledgeWorkspace.QUESTION + " " + answers).hits())
            .isNotEmpty();
        answers++;
        if (answers == 1) {
          asking.countDown();
        }
      } catch (IllegalStateException e) {
        assertThat(e).hasMessage("the knowledge base is closed");
        return answers;
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
