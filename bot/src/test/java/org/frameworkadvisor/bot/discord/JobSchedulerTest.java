package org.frameworkadvisor.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.frameworkadvisor.bot.model.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobSchedulerTest {
  private static final Duration OFTEN = Duration.ofMillis(1);

  private final JobScheduler jobs = new JobScheduler();
  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void stop() {
    jobs.stop();
    over.countDown();
  }

  private static boolean isReached(CountDownLatch latch) throws InterruptedException {
    return latch.await(20, TimeUnit.SECONDS);
  }

  @Test
  void jobsThatHangDelayNoOtherAndDoNotRunBesideThemselves() throws InterruptedException {
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch hanging = new CountDownLatch(10);
    IntStream.range(0, 10)
        .forEach(i ->
            jobs.add(
                "hanging " + i,
                Duration.ZERO,
                OFTEN,
                () -> {
                  runs.incrementAndGet();
                  hanging.countDown();
                  untilOver();
                }));
    assertThat(isReached(hanging)).isTrue();

    CountDownLatch others = new CountDownLatch(50);
    jobs.add("well", Duration.ZERO, OFTEN, others::countDown);

    assertThat(isReached(others)).isTrue();
    assertThat(runs).hasValue(10);
  }

  private void untilOver() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aJobThatThrowsRunsAgain() throws InterruptedException {
    List<Throwable> faults =
        List.of(
            new IllegalStateException("for the test"),
            new StoreUnavailable("for the test", new IOException()),
            new NoClassDefFoundError("for the test"),
            new StackOverflowError());
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch wanted = new CountDownLatch(faults.size() + 1);
    jobs.add(
        "clumsy",
        Duration.ZERO,
        OFTEN,
        () -> {
          wanted.countDown();
          int run = runs.getAndIncrement();
          if (run < faults.size()) {
            JobSchedulerTest.<RuntimeException>raise(faults.get(run));
          }
        });

    assertThat(isReached(wanted)).isTrue();
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void raise(Throwable fault) throws T {
    throw (T) fault;
  }
}
