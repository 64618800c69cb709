package org.frameworkadvisor.bot.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.frameworkadvisor.bot.discord.interaction.Responder.FirstResponse;
import org.junit.jupiter.api.Test;

class FirstResponseTest {
  private static final int ROUNDS = 500;

  @Test
  void whoeverComesFirstWins() {
    FirstResponse answered = new FirstResponse();
    assertThat(answered.answers()).isTrue();
    assertThat(answered.defers()).isFalse();
    FirstResponse deferred = new FirstResponse();
    assertThat(deferred.defers()).isTrue();
    assertThat(deferred.answers()).isFalse();
  }

  @Test
  void atTheSameMomentExactlyOneWins() throws Exception {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < ROUNDS; round++) {
        FirstResponse first = new FirstResponse();
        CyclicBarrier together = new CyclicBarrier(2);
        Future<Boolean> answered =
            two.submit(() -> {
              together.await();
              return first.answers();
            });
        Future<Boolean> deferred =
            two.submit(() -> {
              together.await();
              return first.defers();
            });
        assertThat(List.of(answered.get(), deferred.get())).containsOnlyOnce(true);
      }
    }
  }
}
