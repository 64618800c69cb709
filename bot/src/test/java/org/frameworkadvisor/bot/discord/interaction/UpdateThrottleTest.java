package org.frameworkadvisor.bot.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.frameworkadvisor.bot.discord.interaction.ProgressMessage.UpdateThrottle;
import org.junit.jupiter.api.Test;

class UpdateThrottleTest {
  private Instant now = Instant.parse("2026-11-26T12:00:00Z");
  private final UpdateThrottle throttle = new UpdateThrottle(Duration.ofSeconds(1), () -> now);

  private void pass(long millis) {
    now = now.plusMillis(millis);
  }

  @Test
  void whatComesTooSoonIsNotTaken() {
    assertThat(throttle.tryAcquire()).isFalse();
    pass(999);
    assertThat(throttle.tryAcquire()).isFalse();
    pass(1);
    assertThat(throttle.tryAcquire()).isTrue();
    assertThat(throttle.tryAcquire()).isFalse();
    pass(1_000);
    assertThat(throttle.tryAcquire()).isTrue();
  }
}
