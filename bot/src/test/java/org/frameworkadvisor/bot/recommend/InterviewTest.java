package org.frameworkadvisor.bot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.bot.recommend.Interview.Stage;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.scoring.Answer;
import org.frameworkadvisor.knowledge.scoring.Answers;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.junit.jupiter.api.Test;

class InterviewTest {
  private final Recommend recommend = new Recommend(new ShippedAdvice());
  private final Interview plain = recommend.interview("").orElseThrow();
  private final Interview told = recommend.interview("an online shop").orElseThrow();

  private static Interview after(Interview interview, Move... moves) {
    Interview at = interview;
    for (Move move : moves) {
      at = at.after(move).orElseThrow();
    }
    return at;
  }

  private static String question(Interview interview) {
    return interview.question().orElseThrow().id();
  }

  @Test
  void itBeginsWithHowMuchIsAsked() {
    assertThat(plain.stage()).isEqualTo(Stage.CHOOSING);
    assertThat(plain.length(true)).isEqualTo(4);
    assertThat(plain.hasBack()).isFalse();
    assertThat(question(after(plain, new Move.Choose(true)))).isEqualTo("product");
  }

  @Test
  void whatWasUnderstoodCountsOnceItIsConfirmed() {
    assertThat(told.stage()).isEqualTo(Stage.CONFIRMING);
    assertThat(told.session().answers()).isEqualTo(Answers.NONE);

    Interview right = after(told, new Move.Confirm(true));
    assertThat(right.length(true)).isEqualTo(3);
    assertThat(question(after(right, new Move.Choose(true)))).isEqualTo("size");
    Interview wrong = after(told, new Move.Confirm(false));
    assertThat(wrong.session().answers()).isEqualTo(Answers.NONE);
    assertThat(question(after(wrong, new Move.Choose(true)))).isEqualTo("product");
  }

  @Test
  void importanceIsForOneAnswer() {
    Interview at =
        after(
            plain,
            new Move.Choose(true),
            new Move.Weigh(Importance.NICE),
            new Move.Weigh(Importance.MUST),
            new Move.Give(1));

    assertThat(at.session().answers().to("product")).contains(new Answer("shop", Importance.MUST));
    assertThat(at.importance()).isEqualTo(Importance.IMPORTANT);
  }

  @Test
  void backGoesThroughEverythingToTheBeginning() {
    Interview end =
        after(
            told,
            new Move.Confirm(true),
            new Move.Choose(true),
            new Move.Give(0),
            new Move.Skip(),
            new Move.Give(0));
    assertThat(end.stage()).isEqualTo(Stage.DONE);

    Interview first = after(end, new Move.Back(), new Move.Back(), new Move.Back());
    assertThat(question(first)).isEqualTo("size");
    Interview choosing = after(first, new Move.Back());
    assertThat(choosing.stage()).isEqualTo(Stage.CHOOSING);
    assertThat(choosing.session().answers().to("product")).isPresent();
    assertThat(after(choosing, new Move.Back())).isEqualTo(told);
    assertThat(told.after(new Move.Back())).isEmpty();
  }

  @Test
  void restartForgetsTheAnswersAndKeepsWhatWasSaid() {
    assertThat(after(told, new Move.Confirm(true), new Move.Choose(false), new Move.Restart()))
        .isEqualTo(told);
  }

  @Test
  void whereNoQuestionIsQuickTheShortOneHasThemAll() {
    Definition slow =
        Definition.parse(plain.definition().source().replace("quick: true", "quick: false"))
            .orElseThrow();
    Interview interview = Interview.begin(slow, List.of());

    assertThat(interview.length(true)).isEqualTo(interview.length(false)).isPositive();
    assertThat(question(after(interview, new Move.Choose(true)))).isEqualTo("product");
  }

  @Test
  void whatCannotBeDoneNowIsRefused() {
    assertThat(plain.after(new Move.Give(0))).isEmpty();
    assertThat(plain.after(new Move.Skip())).isEmpty();
    assertThat(plain.after(new Move.Weigh(Importance.MUST))).isEmpty();
    assertThat(plain.after(new Move.Confirm(true))).isEmpty();
    Interview asking = after(plain, new Move.Choose(true));
    assertThat(asking.after(new Move.Choose(false))).isEmpty();
    assertThat(asking.after(new Move.Give(7))).isEmpty();
    assertThat(asking.after(new Move.Give(-1))).isEmpty();
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
