package org.frameworkadvisor.bot.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.knowledge.QuestionnaireSource;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.yaml.QuestionnaireReader;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationServiceTest {
  private static final String ALPHABET =
      """
      id: alphabet
      frameworks: [{id: cat, name: Cat}, {id: dog, name: Dog}]
      criteria: [{id: room, title: Room, weight: 50}]
      questions:
      """;
  private static final String QUESTION =
      """
        - id: #
          criterion: room
          text: Question #?
          why: It matters.
          options:
            - {id: o#, label: One, example: one, says: [word#], fit: {cat: {fit: 80, because: [a]}}}
            - {id: other, label: Other, example: other, fit: {dog: {fit: 90, because: [a]}}}
      """;

  private final RecommendationService recommendationService =
      new RecommendationService(new ShippedQuestionnaireSource());

  private String understood(String text) {
    return String.join(
        " ",
        recommendationService
            .describe(recommendationService.definition().orElseThrow(), text)
            .stream()
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
        "a dashboard from my notebooks                                    | product=data-app interface=charts existing=existing-scripts",
        "a chatbot                                                        | real-time=live-one-way",
        "live updates in a Vue app; we have a Flask project                | interface=front-end real-time=live-one-way existing=existing-flask",
        "a demo of my model                                               | interface=demo",
        "GraphQL for the mobile app                                       | product=api api-style=api-graphql",
        "flask app or django app?                                         | ''",
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
    assertThat(recommendationService.asksForChoice(question)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"which ", "which one ", "which best ", "what framework ", "should i "})
  void aVeryLongQuestionIsReadInLittleTime(String words) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            recommendationService.asksForChoice(
                words.repeat(1_000) + "one ".repeat(2_000) + words.repeat(1_000)));
  }

  @Test
  void noMoreIsUnderstoodThanCanBeLookedThrough() {
    StringBuilder questions = new StringBuilder();
    StringBuilder told = new StringBuilder();
    for (char letter = 'a'; letter < 'p'; letter++) {
      questions.append(QUESTION.replace('#', letter));
      told.append("word").append(letter).append(' ');
    }
    QuestionnaireDefinition many = QuestionnaireReader.parse(ALPHABET + questions).orElseThrow();

    List<RecognisedAnswer> understood =
        new RecommendationService(new OnlyAdvice(many))
            .interview(told.toString())
            .orElseThrow()
            .understood();

    assertThat(understood).extracting(one -> one.question().id()).hasSize(12).contains("a", "l");
  }

  private record OnlyAdvice(QuestionnaireDefinition only) implements QuestionnaireSource {
    @Override
    public Optional<QuestionnaireDefinition> questionnaire() {
      return Optional.of(only);
    }

    @Override
    public Optional<Passage> passage(String id) {
      return Optional.empty();
    }

    @Override
    public Set<String> terms(String word) {
      return Set.of(word);
    }
  }

  @Test
  void allThatAreLevelAreRecommended() {
    Recommendation result =
        recommendationService.recommend(
            recommendationService.definition().orElseThrow(),
            AnswerSheet.NONE.with("product", new AnswerSheet.Answer("shop", Importance.NONE)));

    assertThat(result.recommended()).isEqualTo(result.verdicts()).isEqualTo(result.level());
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
    assertThat(recommendationService.asksForChoice(question)).isFalse();
  }

  @Test
  void eachReasonIsQuotedWordForWord() {
    AnswerSheet answers =
        AnswerSheet.NONE
            .with("product", new AnswerSheet.Answer("shop", Importance.MUST))
            .with("team", new AnswerSheet.Answer("beginners", Importance.NICE));
    Recommendation result =
        recommendationService.recommend(recommendationService.definition().orElseThrow(), answers);

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

  @ParameterizedTest
  @CsvSource({
    "admin,     admin-yes,    Flask FastAPI Litestar Quart Streamlit Dash Gradio NiceGUI",
    "orm,       orm-built-in, Flask FastAPI Litestar Quart Streamlit Dash Gradio NiceGUI",
    "login,     login-yes,    Streamlit Gradio NiceGUI",
    "interface, editors,      Streamlit Dash Gradio NiceGUI",
    "interface, front-end,    Streamlit",
    "freedom,   conventions,  Flask",
    "freedom,   ours,         Django"
  })
  void aMustThatAFrameworkCannotMeetRulesItOutAndIsQuoted(
      String question, String option, String names) {
    List<String> out = List.of(names.split(" ", -1));
    QuestionnaireDefinition definition = recommendationService.definition().orElseThrow();
    AnswerSheet needs =
        AnswerSheet.NONE.with("database", new AnswerSheet.Answer("database-yes", Importance.NICE));
    Recommendation hard =
        recommendationService.recommend(
            definition, needs.with(question, new AnswerSheet.Answer(option, Importance.MUST)));
    Recommendation soft =
        recommendationService.recommend(
            definition, needs.with(question, new AnswerSheet.Answer(option, Importance.IMPORTANT)));

    assertThat(excluded(soft)).isEmpty();
    assertThat(excluded(hard)).containsExactlyInAnyOrderElementsOf(out);
    for (Recommendation.Verdict verdict : hard.verdicts()) {
      assertThat(verdict.dealBreakers()).hasSize(out.contains(verdict.name()) ? 1 : 0);
      for (Recommendation.Reason reason : verdict.dealBreakers()) {
        assertThat(reason.question().id()).isEqualTo(question);
        assertThat(reason.quotes())
            .isNotEmpty()
            .allSatisfy(quote -> assertThat(quote.passage().text()).contains(verdict.name()));
        assertThat(verdict.weaknesses())
            .extracting(weakness -> weakness.question().id())
            .doesNotContain(question);
      }
    }
  }

  private static List<String> excluded(Recommendation result) {
    return result.verdicts().stream()
        .filter(verdict -> verdict.standing().isExcluded())
        .map(Recommendation.Verdict::name)
        .toList();
  }

  @Test
  void whereNothingIsKnownAboutAMustThatIsSaid() {
    Recommendation result =
        recommendationService.recommend(
            recommendationService.definition().orElseThrow(),
            AnswerSheet.NONE
                .with("freedom", new AnswerSheet.Answer("conventions", Importance.MUST))
                .with("size", new AnswerSheet.Answer("small", Importance.MUST))
                .with("admin", new AnswerSheet.Answer("admin-yes", Importance.NICE)));

    assertThat(result.verdicts())
        .filteredOn(verdict -> !verdict.unproven().isEmpty())
        .allSatisfy(verdict ->
            assertThat(verdict.unproven())
                .extracting(QuestionnaireItem::id)
                .containsExactly("freedom"))
        .extracting(Recommendation.Verdict::name)
        .containsExactlyInAnyOrder("Django Ninja", "Streamlit", "Dash", "Gradio", "NiceGUI");
  }

  @Test
  void aReasonIsNotQuotedFromASentenceOnAnotherFramework() {
    Recommendation result =
        recommendationService.recommend(
            recommendationService.definition().orElseThrow(),
            AnswerSheet.NONE
                .with("database", new AnswerSheet.Answer("database-yes", Importance.IMPORTANT))
                .with("orm", new AnswerSheet.Answer("orm-built-in", Importance.IMPORTANT)));

    Recommendation.Verdict django = result.verdicts().getFirst();
    assertThat(django.name()).isEqualTo("Django");
    assertThat(django.strengths())
        .hasSize(2)
        .flatExtracting(Recommendation.Reason::quotes)
        .allSatisfy(quote -> assertThat(quote.text()).contains("Django"));
  }

  @Test
  void atMostThreeReasonsAreGivenForAFramework() {
    QuizSession at =
        new QuizSession(
            recommendationService.definition().orElseThrow(), false, AnswerSheet.NONE, List.of());
    while (at.next().isPresent()) {
      at = at.answer(at.next().get().options().getFirst().id(), Importance.IMPORTANT);
    }
    Recommendation result = recommendationService.recommend(at.definition(), at.answers());
    assertThat(result.verdicts())
        .hasSizeGreaterThan(3)
        .allSatisfy(verdict -> {
          assertThat(verdict.strengths()).hasSizeLessThanOrEqualTo(3);
          assertThat(verdict.weaknesses()).hasSizeLessThanOrEqualTo(1);
        });
  }
}
