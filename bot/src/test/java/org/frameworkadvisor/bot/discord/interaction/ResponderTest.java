package org.frameworkadvisor.bot.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.frameworkadvisor.bot.discord.gateway.DiscordExecutors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResponderTest {
  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

  private final ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor();
  private final InFlightCounter inFlight = new InFlightCounter(Duration.ZERO);
  private final Responder responder =
      new Responder(
          DiscordExecutors.of(Runnable::run, timers), inFlight, InstantSource.fixed(NOW), 4);

  @AfterEach
  void stop() {
    timers.shutdownNow();
  }

  @Test
  void whatWasOnItsWayForLongIsPromisedSooner() {
    assertThat(responder.patience(NOW)).hasMillis(1_200);
    assertThat(responder.patience(NOW.minusMillis(700))).hasMillis(500);
  }

  @Test
  void aClockThatIsWrongLeavesSomePatienceAndNeverTooMuch() {
    assertThat(responder.patience(NOW.minusSeconds(3_600))).hasMillis(200);
    assertThat(responder.patience(NOW.plusSeconds(3_600))).hasMillis(1_200);
  }

  @Test
  void whatFailsInTheBackgroundIsOverAllTheSame() throws InterruptedException {
    boolean began =
        responder.inBackground(() -> {
          throw new AssertionError("for the test");
        });
    assertThat(began).isTrue();
    assertThat(inFlight.awaitNone(Duration.ofSeconds(5))).isTrue();
  }

  @Test
  void whoseTurnComesAtTheEndIsPutOff() {
    List<String> done = new ArrayList<>();
    assertThat(responder.inBackground(() -> done.add("answered"), () -> done.add("put off")))
        .isTrue();
    inFlight.stop();
    assertThat(responder.inBackground(() -> done.add("too late"), () -> done.add("put off")))
        .isFalse();
    assertThat(done).containsExactly("answered", "put off");
  }

  @Test
  void whatNobodyWaitsForIsDoneAtTheEndToo() {
    List<String> done = new ArrayList<>();
    responder.putOff();
    responder.inBackground(() -> done.add("voted"));
    assertThat(done).containsExactly("voted");
  }
}
