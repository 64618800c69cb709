package org.frameworkadvisor.bot.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.junit.jupiter.api.Test;

class QuizSessionTest {
  private final RecommendationService recommendationService =
      new RecommendationService(new ShippedQuestionnaireSource());
  private final QuizSession quick = begun(true);
  private final QuizSession full = begun(false);

  private QuizSession begun(boolean isQuick) {
    return new QuizSession(
        recommendationService.definition().orElseThrow(), isQuick, AnswerSheet.NONE, List.of());
  }

  private static String next(QuizSession session) {
    return session.next().map(QuestionnaireItem::id).orElse("");
  }

  private static QuizSession skipTo(QuizSession session, String item) {
    QuizSession at = session;
    while (!next(at).equals(item)) {
      at = at.skip();
    }
    return at;
  }

  @Test
  void theShortOneAsksSixQuestions() {
    List<String> asked = new ArrayList<>();
    QuizSession at = quick;
    while (at.next().isPresent()) {
      assertThat(at.progress()).isEqualTo(new QuizSession.Progress(asked.size() + 1, 6));
      asked.add(next(at));
      at = at.skip();
    }
    assertThat(asked)
        .containsExactly("product", "interface", "real-time", "existing", "size", "team");
    assertThat(at.answers()).isEqualTo(AnswerSheet.NONE);
  }

  @Test
  void whoNeedsNoDatabaseIsNotAskedAboutTheOrm() {
    QuizSession at = skipTo(full, "database");
    assertThat(next(at.answer("database-yes", Importance.NICE))).isEqualTo("orm");
    assertThat(next(at.answer("database-no", Importance.NICE))).isEqualTo("freedom");
    assertThat(next(at.skip())).isEqualTo("freedom");
  }

  @Test
  void backAsksTheLastQuestionAgain() {
    QuizSession at = quick.answer("shop", Importance.MUST).skip();
    assertThat(next(at)).isEqualTo("real-time");
    assertThat(next(at.back())).isEqualTo("interface");
    assertThat(at.back().back()).isEqualTo(quick);
    assertThat(quick.back()).isEqualTo(quick);
  }

  @Test
  void whatIsKnownIsNotAskedAndNotCounted() {
    QuizSession at = quick.knowing("product", new AnswerSheet.Answer("api", Importance.IMPORTANT));
    assertThat(next(at)).isEqualTo("interface");
    assertThat(at.progress()).isEqualTo(new QuizSession.Progress(1, 5));
    assertThat(at.back()).isEqualTo(at);
  }

  @Test
  void anOptionThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> quick.answer("spaceship", Importance.NICE))
        .hasMessage("product has no option spaceship");
  }
}
