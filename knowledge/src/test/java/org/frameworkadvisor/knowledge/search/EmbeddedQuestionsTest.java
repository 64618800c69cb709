package org.frameworkadvisor.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class EmbeddedQuestionsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int PROCESSORS = 3;

  private final AtomicInteger handedOver = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final List<String> read = new ArrayList<>();

  private EmbeddedQuestions questions(long mostBytes) {
    return new EmbeddedQuestions(
        List.of(new Model(0), new Model(1)),
        task -> {
          handedOver.incrementAndGet();
          task.run();
        },
        PROCESSORS,
        mostBytes);
  }

  private static List<Float> firsts(List<Embedder.Embedding> embedded) {
    return embedded.stream().map(one -> one.vector()[0]).toList();
  }

  @Test
  void modelsRunBesideEachOther() throws TimeoutException {
    assertThat(firsts(questions(0).of("Why Flask?", PATIENCE))).containsExactly(0f, 1f);
    assertThat(handedOver).hasValue(1);
  }

  @Test
  void whereOthersAskTooEachRunsAllOfThem() throws Exception {
    EmbeddedQuestions questions = questions(0);
    Thread other =
        Thread.ofPlatform()
            .start(() -> {
              try {
                questions.of("wait", PATIENCE);
              } catch (TimeoutException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    int before = handedOver.get();

    assertThat(firsts(questions.of("Why Flask?", PATIENCE))).containsExactly(0f, 1f);
    assertThat(handedOver).as("two models for each of two need four processors").hasValue(before);
    mayEnd.countDown();
    other.join();

    questions.of("And Django?", PATIENCE);
    assertThat(handedOver).as("alone again").hasValue(before + 1);
  }

  @Test
  void whatWasAskedLastIsNotReadAgain() throws TimeoutException {
    EmbeddedQuestions questions = questions(1 << 20);
    questions.of("Why Flask?", PATIENCE);
    questions.of("Why Flask?", PATIENCE);
    assertThat(read).containsExactlyInAnyOrder("Why Flask?", "Why Flask?");
  }

  /// Puts its number first; stops at the question "wait".
  private final class Model implements Embedder {
    private final int number;

    Model(int number) {
      this.number = number;
    }

    @Override
    public String id() {
      return "model " + number;
    }

    @Override
    public int dimensions() {
      return 1;
    }

    @Override
    public Embedder.Embedding question(String text) {
      if (text.equals("wait")) {
        begun.countDown();
        awaitEnd();
      } else {
        read.add(text);
      }
      return new Embedder.Embedding(new float[] {number}, TokenVectors.of(new float[0][]));
    }

    private void awaitEnd() {
      try {
        mayEnd.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Embedder.Embedding passage(String text) {
      return question(text);
    }

    @Override
    public int[] pieces(String text) {
      return new int[0];
    }

    @Override
    public Embedder.Vocabulary vocabulary() {
      return _ -> true;
    }

    @Override
    public void close() {}
  }
}
