package org.frameworkadvisor.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  private static final List<String> KNOWN = List.of("data", "ask.passages", "ask.deadline");

  @Test
  void aTypingErrorIsSeenThrough() {
    assertThat(NearestName.of("ask.pasages", KNOWN)).hasValue("ask.passages");
    assertThat(NearestName.of("DATA", KNOWN)).hasValue("data");
  }

  @Test
  void aDifferentWordIsLeftAlone() {
    assertThat(NearestName.of("zebra", KNOWN)).isEmpty();
    assertThat(NearestName.of("", KNOWN)).isEmpty();
  }
}
