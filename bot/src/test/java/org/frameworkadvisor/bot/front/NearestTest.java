package org.frameworkadvisor.bot.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("data", "ask.passages", "ask.deadline");

  @Test
  void aTypingErrorIsSeenThrough() {
    assertThat(Nearest.of("ask.pasages", KNOWN)).hasValue("ask.passages");
    assertThat(Nearest.of("DATA", KNOWN)).hasValue("data");
  }

  @Test
  void aDifferentWordIsLeftAlone() {
    assertThat(Nearest.of("zebra", KNOWN)).isEmpty();
    assertThat(Nearest.of("", KNOWN)).isEmpty();
  }
}
