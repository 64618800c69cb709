package org.frameworkadvisor.bot.discord.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.junit.jupiter.api.Test;

class RequestTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    for (Request request :
        List.of(
            new Request.OfQuestion("Is Flask small?"),
            new Request.OfComparison(List.of("Django", "Flask"), ""),
            new Request.OfComparison(List.of("FastAPI", "Flask", "Django"), "learning curve"),
            new Request.OfSummary("security"),
            new Request.OfSummary(""))) {
      assertThat(Request.parse(request.text())).isEqualTo(request);
    }
  }

  @Test
  void nobodyCanAskAQuestionThatIsTakenForSomethingElse() {
    String typed = new Request.OfComparison(List.of("a", "b"), "c").text();
    Question cleaned = Question.of(typed).orElseThrow();
    assertThat(Request.parse(cleaned.text())).isEqualTo(new Request.OfQuestion("compare c a b"));
  }

  @Test
  void aTabInATopicChangesNothingElse() {
    assertThat(Request.parse(new Request.OfSummary("a\tb").text()))
        .isEqualTo(new Request.OfSummary("a b"));
  }
}
