package org.frameworkadvisor.bot.discord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.knowledge.search.Question;
import org.junit.jupiter.api.Test;

class ReplyRequestTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    for (ReplyRequest request :
        List.of(
            new ReplyRequest.OfQuestion("Is Flask small?"),
            new ReplyRequest.OfComparison(List.of("Django", "Flask"), ""),
            new ReplyRequest.OfComparison(List.of("FastAPI", "Flask", "Django"), "learning curve"),
            new ReplyRequest.OfSummary("security"),
            new ReplyRequest.OfSummary(""))) {
      assertThat(ReplyRequest.parse(request.text())).isEqualTo(request);
    }
  }

  @Test
  void nobodyCanAskAQuestionThatIsTakenForSomethingElse() {
    String typed = new ReplyRequest.OfComparison(List.of("a", "b"), "c").text();
    Question cleaned = Question.of(typed).orElseThrow();
    assertThat(ReplyRequest.parse(cleaned.text()))
        .isEqualTo(new ReplyRequest.OfQuestion("compare c a b"));
  }

  @Test
  void aTabInATopicChangesNothingElse() {
    assertThat(ReplyRequest.parse(new ReplyRequest.OfSummary("a\tb").text()))
        .isEqualTo(new ReplyRequest.OfSummary("a b"));
  }
}
