package org.frameworkadvisor.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frameworkadvisor.bot.teach.DraftRepository;
import org.frameworkadvisor.bot.teach.TaughtAnswerRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiTaughtAnswerRepositoryTest extends TaughtAnswerRepositoryContract {
  private Store store;

  @BeforeEach
  void open(@TempDir Path data) {
    store = Store.open(data);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  TaughtAnswerRepository taught() {
    return store.taught();
  }

  @Override
  DraftRepository drafts() {
    return store.drafts();
  }

  /// Another process's, too: it shares nothing but the file.
  @Test
  void aDraftIsTaughtOnceByWhicheverProcessIsFirst(@TempDir Path data) {
    try (Store one = Store.open(data);
        Store other = Store.open(data)) {
      for (int round = 0; round < 20; round++) {
        String name = "d" + round;
        one.drafts().keep(DraftRepositoryContract.draft(name));
        long seen = one.taught().changes();
        assertThat(other.taught().changes()).isEqualTo(seen);

        List<TaughtAnswerRepository.Appended> both =
            Stream.of(one, other)
                .parallel()
                .map(store -> append(store.taught(), "t" + name, seen, Optional.of(name)))
                .toList();

        assertThat(both)
            .containsExactlyInAnyOrder(
                TaughtAnswerRepository.Appended.DONE,
                TaughtAnswerRepository.Appended.CHANGED_MEANWHILE);
      }
      assertThat(other.taught().newest(ONE)).hasSize(20);
      assertThat(other.audit().page(ONE, Long.MAX_VALUE, 100)).hasSize(20);
    }
  }
}
