package org.frameworkadvisor.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VagueQuestionDetectorTest {
  private final VagueQuestionDetector vagueQuestionDetector =
      new VagueQuestionDetector(text -> text.contains("Flask"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "which is better?",
        "What about it?",
        "help me choose",
        "is it good",
        "Which one should I use?",
        "what should I pick, please"
      })
  void whatNamesNothingIsVague(String question) {
    assertThat(isVague(question)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is Flask better?",
        "which is better for beginners?",
        "Which framework is best for an API?",
        "hello",
        "how do I tune a carburettor"
      })
  void whatNamesSomethingIsNot(String question) {
    assertThat(isVague(question)).isFalse();
  }

  private boolean isVague(String question) {
    return vagueQuestionDetector.isVague(Question.of(question).orElseThrow());
  }
}
