package org.frameworkadvisor.bot.discord.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionDetectorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is Flask good for prototypes?",
        "which one scales better",
        "hi all, I am new. Can Django do async?",
        "I'm looking for a framework with an admin panel",
        "What's the difference between Django and Flask",
        "> someone said this\nis that still true of FastAPI?",
        "anyone here used FastAPI in production"
      })
  void aQuestionIsOne(String message) {
    assertThat(QuestionDetector.test(message)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "?",
        "why?",
        "thanks, that helped a lot",
        "I deployed it yesterday and it works",
        "```python\nx = 1 if y else None  # what is this?\n```",
        "https://example.org/what-is-flask?x=1 nice read this one",
        "> Is Flask good for prototypes?",
        "lol :joy: ok",
        "\u200b\u200b\u200b"
      })
  void talkIsNone(String message) {
    assertThat(QuestionDetector.test(message)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 5_000})
  void nobodyMeansABotWithAnEssay(int words) {
    assertThat(QuestionDetector.test("what about " + "this and that ".repeat(words))).isFalse();
  }
}
