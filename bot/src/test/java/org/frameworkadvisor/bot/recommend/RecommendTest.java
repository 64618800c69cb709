package org.frameworkadvisor.bot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frameworkadvisor.knowledge.scoring.Answer;
import org.frameworkadvisor.knowledge.scoring.Answers;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendTest {
  private final Recommend recommend = new Recommend(new ShippedAdvice());

  private String understood(String text) {
    return String.join(
        " ",
        recommend.describe(text).stream()
            .map(one -> one.question().id() + "=" + one.option().id())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a REST API for a machine-learning model, small team of beginners | product=ml-model team=beginners",
        "An online shop without an admin area                             | product=shop",
        "a blog with no database                                          | product=content-site database=database-no",
        "a prototype; we don't need a database                            | product=prototype",
        "a shop or a forum                                                | ''",
        "no login, but high traffic                                       | login=login-no traffic=heavy",
        "we want full control                                             | freedom=ours",
        "shopping is fun in small towns                                   | ''",
        "''                                                               | ''",
      })
  void aDescriptionSaysWhatItSaysInSoManyWords(String text, String answers) {
    assertThat(understood(text)).isEqualTo(answers);
  }

  @Test
  void aVeryLongDescriptionIsReadInLittleTime() {
    assertThat(understood("machine learning ".repeat(100_000))).isEqualTo("product=ml-model");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "which should I use for a blog?",
        "Django or Flask?",
        "Which framework is best for beginners",
        "help me choose",
        "What should we use for an API?",
      })
  void theWishForAChoiceIsHeard(String question) {
    assertThat(recommend.asksForChoice(question)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When was Flask released?",
        "What is MVT?",
        "Is Django a frontend or backend?",
        "Who uses Django?"
      })
  void aQuestionForAFactIsNone(String question) {
    assertThat(recommend.asksForChoice(question)).isFalse();
  }

  @Test
  void eachReasonIsQuotedWordForWord() {
    Answers answers =
        Answers.NONE
            .with("product", new Answer("shop", Importance.MUST))
            .with("team", new Answer("beginners", Importance.NICE));
    Recommendation result = recommend.recommend(recommend.definition().orElseThrow(), answers);

    assertThat(result.ranking().winner()).contains("django");
    Recommendation.Verdict django = result.verdicts().getFirst();
    assertThat(django.name()).isEqualTo("Django");
    assertThat(django.strengths())
        .extracting(reason -> reason.option().id())
        .containsExactly("shop");
    assertThat(django.weaknesses())
        .extracting(reason -> reason.option().id())
        .containsExactly("beginners");
    assertThat(result.verdicts())
        .flatExtracting(Recommendation.Verdict::strengths)
        .allSatisfy(reason ->
            assertThat(reason.quotes())
                .isNotEmpty()
                .allSatisfy(quote -> {
                  assertThat(quote.passage().text()).contains(quote.text());
                  assertThat(reason.contribution().evidence())
                      .contains(quote.passage().id().value());
                }));
  }

  @Test
  void atMostThreeReasonsAreGivenForAFramework() {
    QuizSession at =
        new QuizSession(recommend.definition().orElseThrow(), false, Answers.NONE, List.of());
    while (at.next().isPresent()) {
      at = at.answer(at.next().get().options().getFirst().id(), Importance.IMPORTANT);
    }
    Recommendation result = recommend.recommend(at.definition(), at.answers());
    assertThat(result.verdicts())
        .hasSize(3)
        .allSatisfy(verdict -> {
          assertThat(verdict.strengths()).hasSizeLessThanOrEqualTo(3);
          assertThat(verdict.weaknesses()).hasSizeLessThanOrEqualTo(1);
        });
  }
}
