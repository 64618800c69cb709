package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.ask.AnswerRepository;
import org.frameworkadvisor.bot.model.AnswerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many who write at the same time.
class BurstTest {
  private static final int AT_ONCE = 50;

  @Test
  void fiftyAnswersAtOnceAreAllKept(@TempDir Path data) throws Exception {
    try (Store store = Store.open(data);
        ExecutorService members = Executors.newVirtualThreadPerTaskExecutor()) {
      AnswerRepository answers = store.answers();
      List<Callable<Boolean>> asking =
          IntStream.range(0, AT_ONCE)
              .<Callable<Boolean>>mapToObj(i ->
                  () -> {
                    answers.add(
                        AnswerRepositoryContract.answerRecord(
                            "a" + i, Optional.empty(), "why?", AnswerRepositoryContract.TEN));
                    return answers.find(new AnswerId("a" + i)).isPresent();
                  })
              .toList();
      for (Future<Boolean> kept : members.invokeAll(asking)) {
        assertThat(kept.get()).isTrue();
      }
    }
  }

  @Test
  void twoStoresMayShareAFolder(@TempDir Path data) {
    try (Store one = Store.open(data);
        Store two = Store.open(data)) {
      one.answers()
          .add(
              AnswerRepositoryContract.answerRecord(
                  "a1", Optional.empty(), "1", AnswerRepositoryContract.TEN));
      two.answers()
          .add(
              AnswerRepositoryContract.answerRecord(
                  "a2", Optional.empty(), "2", AnswerRepositoryContract.ELEVEN));

      assertThat(one.answers().find(new AnswerId("a2"))).isPresent();
      assertThat(two.answers().find(new AnswerId("a1"))).isPresent();
    }
  }
}
