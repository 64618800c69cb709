package org.frameworkadvisor.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AnswerDecisionTest {

  private static final AnswerDecision.Rule WHOLE =
      new AnswerDecision.Rule(-3, List.of(4.0, 2.0), 0.5);
  private static final AnswerDecision.Rule CLOSEST = new AnswerDecision.Rule(-2, List.of(5.0), 0.8);

  private final AnswerDecision decision = new AnswerDecision(WHOLE, CLOSEST);

  @Test
  void isTheLogisticOfTheEvidence() {
    assertThat(decision.probability(AnswerDecision.Evidence.of(0.5, 0.5)))
        .isCloseTo(0.5, within(1e-12));
    assertThat(decision.probability(AnswerDecision.Evidence.of(1, 0.5)))
        .isCloseTo(1 / (1 + Math.exp(-2)), within(1e-12));
    assertThat(decision.answers(AnswerDecision.Evidence.of(0.5, 0.51))).isTrue();
    assertThat(decision.answers(AnswerDecision.Evidence.of(0.5, 0.49))).isFalse();
  }

  @Test
  void hasARuleOfItsOwnWherePiecesAreNotKept() {
    assertThat(decision.probability(AnswerDecision.Evidence.of(0.6)))
        .isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
    assertThat(decision.answers(AnswerDecision.Evidence.of(0.6))).isFalse();
    assertThat(decision.answers(AnswerDecision.Evidence.of(0.7))).isTrue();
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> new AnswerDecision(CLOSEST, CLOSEST))
        .hasMessageContaining("2 weights");
    assertThatThrownBy(() -> new AnswerDecision(WHOLE, WHOLE))
        .hasMessageContaining("single weight");
    assertThatThrownBy(() -> new AnswerDecision.Rule(0, List.of(1.0, 2.0), 1.0))
        .hasMessageContaining("between 0 and 1, was 1.0");
  }
}
