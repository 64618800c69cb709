package org.frameworkadvisor.bot.discord.responding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
  private Instant now = Instant.parse("2026-11-26T12:00:00Z");
  private final Pace pace = new Pace(Duration.ofSeconds(1), () -> now);

  private void pass(long millis) {
    now = now.plusMillis(millis);
  }

  @Test
  void whatComesTooSoonIsNotTaken() {
    assertThat(pace.takes()).isFalse();
    pass(999);
    assertThat(pace.takes()).isFalse();
    pass(1);
    assertThat(pace.takes()).isTrue();
    assertThat(pace.takes()).isFalse();
    pass(1_000);
    assertThat(pace.takes()).isTrue();
  }
}
