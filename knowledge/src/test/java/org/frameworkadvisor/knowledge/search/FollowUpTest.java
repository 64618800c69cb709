package org.frameworkadvisor.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FollowUpTest {
  private final FollowUp followUp = new FollowUp(List.of("Django", "Flask", "FastAPI"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How steep is Flask's learning curve? | what about FastAPI? | How steep is FastAPI's learning curve?",
        "How steep is Flask's learning curve? | And Django? | How steep is Django's learning curve?",
        "Is Flask hard to learn? | and for beginners? | Is Flask hard to learn for beginners?",
        "Is Flask hard to learn? | and is it fast? | is Flask fast?",
        "Is Django secure? | does it have an admin? | does Django have an admin?",
        "Who uses Django? | what are its limits? | what are Django's limits?",
        "Is Django or Flask faster? | how about FastAPI | Is FastAPI faster?",
        "Which one scales? | what about Django? | Which one scales Django?",
        "Is Flask fast? | ok, and what about Django and FastAPI? | Is Django and FastAPI fast?",
        "Is Django secure? | and why? | Is Django secure why?",
      })
  void isCompletedByWhatWasAskedBefore(String earlier, String now, String meant) {
    assertThat(resolve(earlier, now)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is Flask fast? | Does Django have an ORM?",
        "Is Flask fast? | What is a microframework?",
        "How do I cook rice? | is it healthy?",
        "Is Flask fast? | Android or iOS?",
      })
  void aQuestionThatStandsAloneStaysAsItIs(String earlier, String now) {
    assertThat(resolve(earlier, now)).isEqualTo(now);
  }

  private String resolve(String earlier, String now) {
    return followUp
        .resolve(Question.of(now).orElseThrow(), Question.of(earlier).orElseThrow())
        .text();
  }
}
