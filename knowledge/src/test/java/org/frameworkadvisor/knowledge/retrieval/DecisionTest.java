package org.frameworkadvisor.knowledge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DecisionTest {

  @Test
  void isTheLogisticOfTheEvidence() {
    Decision decision = new Decision(-3, List.of(4.0, 2.0), 0.5);
    assertThat(decision.probability(Evidence.of(0.5, 0.5))).isCloseTo(0.5, within(1e-12));
    assertThat(decision.probability(Evidence.of(1, 0.5)))
        .isCloseTo(1 / (1 + Math.exp(-2)), within(1e-12));
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> new Decision(0, List.of(1.0), 0.5)).hasMessageContaining("2 weights");
    assertThatThrownBy(() -> new Decision(0, List.of(1.0, 2.0), 1.0))
        .hasMessageContaining("between 0 and 1, was 1.0");
  }
}
