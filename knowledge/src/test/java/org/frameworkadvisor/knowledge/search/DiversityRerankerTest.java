package org.frameworkadvisor.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DiversityRerankerTest {

  @Test
  void repetitionsMoveBehindEverythingElse() {
    List<String> ordered =
        new DiversityReranker(0.9)
            .order(
                List.of("a1", "a2", "b1", "a3", "c1", "b2"),
                (one, other) -> one.charAt(0) == other.charAt(0) ? 0.95 : 0.5);
    assertThat(ordered).containsExactly("a1", "b1", "c1", "a2", "a3", "b2");
  }

  @Test
  void alikeIsNotRepeated() {
    List<Integer> ordered = new DiversityReranker(0.9).order(List.of(4, 5, 6), (a, b) -> 0.89);
    assertThat(ordered).containsExactly(4, 5, 6);
  }
}
