package org.frameworkadvisor.bot.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class InFlightCounterTest {
  private final InFlightCounter inFlight = new InFlightCounter(Duration.ZERO);

  @Test
  void theEndWaitsForWhatHasBegun() throws Exception {
    assertThat(inFlight.begin()).isTrue();
    inFlight.stop();
    assertThat(inFlight.awaitNone(Duration.ofMillis(1))).isFalse();
    CompletableFuture<Void> ending = CompletableFuture.runAsync(inFlight::end);
    assertThat(inFlight.awaitNone(Duration.ofSeconds(30))).isTrue();
    ending.get();
  }

  @Test
  void nothingBeginsAfterTheEnd() throws InterruptedException {
    inFlight.stop();
    assertThat(inFlight.begin()).isFalse();
    assertThat(inFlight.awaitNone(Duration.ZERO)).as("a last word is awaited").isFalse();
    inFlight.end();
    assertThat(inFlight.awaitNone(Duration.ZERO)).isTrue();
  }

  @Test
  void theEndWaitsForWhatHasBeenReadButNotBegun() throws Exception {
    InFlightCounter patient = new InFlightCounter(Duration.ofDays(1));
    patient.stop();
    assertThat(patient.awaitNone(Duration.ofMillis(1))).isFalse();
    assertThat(patient.begin()).as("it gets a last word").isFalse();
  }
}
