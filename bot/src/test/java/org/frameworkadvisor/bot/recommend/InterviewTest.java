package org.frameworkadvisor.bot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.bot.recommend.Interview.Stage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.junit.jupiter.api.Test;

class InterviewTest {
  private final RecommendationService recommendationService =
      new RecommendationService(new ShippedQuestionnaireSource());
  private final Interview plain = recommendationService.interview("").orElseThrow();
  private final Interview told = recommendationService.interview("an online shop").orElseThrow();

  private static Interview after(Interview interview, InterviewAction... actions) {
    Interview at = interview;
    for (InterviewAction action : actions) {
      at = at.after(action).orElseThrow();
    }
    return at;
  }

  private static String question(Interview interview) {
    return interview.question().orElseThrow().id();
  }

  @Test
  void itBeginsWithHowMuchIsAsked() {
    assertThat(plain.stage()).isEqualTo(Stage.CHOOSING);
    assertThat(plain.length(true)).isEqualTo(6);
    assertThat(plain.hasBack()).isFalse();
    assertThat(question(after(plain, new InterviewAction.Choose(true)))).isEqualTo("product");
  }

  @Test
  void whatWasUnderstoodCountsOnceItIsConfirmed() {
    assertThat(told.stage()).isEqualTo(Stage.CONFIRMING);
    assertThat(told.session().answers()).isEqualTo(AnswerSheet.NONE);

    Interview right = after(told, new InterviewAction.Confirm(true));
    assertThat(right.length(true)).isEqualTo(5);
    assertThat(question(after(right, new InterviewAction.Choose(true)))).isEqualTo("interface");
    Interview wrong = after(told, new InterviewAction.Confirm(false));
    assertThat(wrong.session().answers()).isEqualTo(AnswerSheet.NONE);
    assertThat(question(after(wrong, new InterviewAction.Choose(true)))).isEqualTo("product");
  }

  @Test
  void importanceIsForOneAnswer() {
    Interview at =
        after(
            plain,
            new InterviewAction.Choose(true),
            new InterviewAction.Weigh(Importance.NICE),
            new InterviewAction.Weigh(Importance.MUST),
            new InterviewAction.Give(1));

    assertThat(at.session().answers().to("product"))
        .contains(new AnswerSheet.Answer("shop", Importance.MUST));
    assertThat(at.importance()).isEqualTo(Importance.IMPORTANT);
  }

  @Test
  void backGoesThroughEverythingToTheBeginning() {
    Interview end =
        after(
            told,
            new InterviewAction.Confirm(true),
            new InterviewAction.Choose(true),
            new InterviewAction.Give(0),
            new InterviewAction.Skip(),
            new InterviewAction.Give(0),
            new InterviewAction.Skip(),
            new InterviewAction.Give(0));
    assertThat(end.stage()).isEqualTo(Stage.DONE);

    Interview first =
        after(
            end,
            new InterviewAction.Back(),
            new InterviewAction.Back(),
            new InterviewAction.Back(),
            new InterviewAction.Back(),
            new InterviewAction.Back());
    assertThat(question(first)).isEqualTo("interface");
    Interview choosing = after(first, new InterviewAction.Back());
    assertThat(choosing.stage()).isEqualTo(Stage.CHOOSING);
    assertThat(choosing.session().answers().to("product")).isPresent();
    assertThat(after(choosing, new InterviewAction.Back())).isEqualTo(told);
    assertThat(told.after(new InterviewAction.Back())).isEmpty();
  }

  @Test
  void restartForgetsTheAnswersAndKeepsWhatWasSaid() {
    assertThat(
            after(
                told,
                new InterviewAction.Confirm(true),
                new InterviewAction.Choose(false),
                new InterviewAction.Restart()))
        .isEqualTo(told);
  }

  @Test
  void whereNoQuestionIsQuickTheShortOneHasThemAll() {
    QuestionnaireDefinition slow =
        QuestionnaireReader.parse(
                plain.definition().source().replace("quick: true", "quick: false"))
            .orElseThrow();
    Interview interview = Interview.begin(slow, List.of());

    assertThat(interview.length(true)).isEqualTo(interview.length(false)).isPositive();
    assertThat(question(after(interview, new InterviewAction.Choose(true)))).isEqualTo("product");
  }

  @Test
  void whatCannotBeDoneNowIsRefused() {
    assertThat(plain.after(new InterviewAction.Give(0))).isEmpty();
    assertThat(plain.after(new InterviewAction.Skip())).isEmpty();
    assertThat(plain.after(new InterviewAction.Weigh(Importance.MUST))).isEmpty();
    assertThat(plain.after(new InterviewAction.Confirm(true))).isEmpty();
    Interview asking = after(plain, new InterviewAction.Choose(true));
    assertThat(asking.after(new InterviewAction.Choose(false))).isEmpty();
    assertThat(asking.after(new InterviewAction.Give(8))).isEmpty();
    assertThat(asking.after(new InterviewAction.Give(-1))).isEmpty();
  }

  @Test
  void textThatFitsNoInterviewIsNotRead() {
    for (String text :
        List.of("stage", "stage SOON", "asked nothing", "answer product", "spam 1", "asked")) {
      assertThat(InterviewText.read(plain.definition(), text)).as(text).isEmpty();
    }
    assertThat(InterviewText.read(plain.definition(), InterviewText.of(told))).contains(told);
  }
}
