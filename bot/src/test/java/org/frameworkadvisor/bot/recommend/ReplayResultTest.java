package org.frameworkadvisor.bot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/// A code is given back, and the questionnaire may have changed in the meantime.
class ReplayResultTest {
  private static final String THEN =
      """
      id: pets
      frameworks: [{id: cat, name: Cat}, {id: dog, name: Dog}]
      criteria: [{id: room, title: Room, weight: 50}]
      questions:
        - id: garden
          criterion: room
          text: Is there a garden?
          why: Some like to run.
          quick: true
          options:
            - {id: large, label: A large one, example: a park, fit: {dog: {fit: 90, because: [a]}}}
            - {id: none, label: None, example: a flat, fit: {cat: {fit: 80, because: [a]}}}
        - id: sofa
          criterion: room
          text: Is there a sofa?
          why: Some like to sleep.
          options:
            - {id: soft, label: A soft one, example: velvet, fit: {cat: {fit: 70, because: [a]}}}
            - {id: hard, label: A hard one, example: wood, fit: {dog: {fit: 60, because: [a]}}}
      """;

  private static final QuestionnaireDefinition OLD = definition(THEN);
  private static final QuestionnaireDefinition REWEIGHED =
      definition(THEN.replace("fit: 90", "fit: 10"));
  private static final QuestionnaireDefinition REBUILT =
      definition(
          THEN.replace("id: soft, label: A soft one", "id: new, label: A new one")
              + """
                - id: stairs
                  criterion: room
                  text: Are there stairs?
                  why: Some like to climb.
                  options:
                    - {id: many, label: Many, example: a tower, fit: {cat: {fit: 75, because: [a]}}}
                    - {id: few, label: Few, example: a hut, fit: {dog: {fit: 65, because: [a]}}}
              """);

  private static final AnswerSheet ANSWERS =
      AnswerSheet.NONE
          .with("garden", new AnswerSheet.Answer("large", Importance.IMPORTANT))
          .with("sofa", new AnswerSheet.Answer("soft", Importance.NICE));
  private static final String CODE = ResultCode.of(OLD, ANSWERS);

  private static QuestionnaireDefinition definition(String yaml) {
    return QuestionnaireReader.parse(yaml).orElseThrow();
  }

  private static RecommendationService with(
      QuestionnaireDefinition now, QuestionnaireDefinition... earlier) {
    return new RecommendationService(
        new QuestionnaireSource() {
          @Override
          public Optional<QuestionnaireDefinition> questionnaire() {
            return Optional.of(now);
          }

          @Override
          public List<QuestionnaireDefinition> questionnaires() {
            return List.of(earlier);
          }

          @Override
          public Optional<Passage> passage(String id) {
            return Optional.empty();
          }

          @Override
          public Set<String> terms(String word) {
            return Set.of(word);
          }
        });
  }

  private static ReplayResult.Replayed replayed(RecommendationService recommendationService) {
    ReplayResult replay = recommendationService.replay(CODE).orElseThrow();
    assertThat(replay).isInstanceOf(ReplayResult.Replayed.class);
    return (ReplayResult.Replayed) replay;
  }

  @Test
  void theSameQuestionnaireGivesTheSameResult() {
    RecommendationService recommendationService = with(OLD, REWEIGHED);
    ReplayResult.Replayed replayed = replayed(recommendationService);

    assertThat(replayed.result()).isEqualTo(recommendationService.recommend(OLD, ANSWERS));
    assertThat(replayed.result().code()).isEqualTo(CODE);
    assertThat(replayed.changed()).isEmpty();
  }

  @Test
  void otherWeightsGiveAnotherWinnerAndItSaysWhoWonThen() {
    ReplayResult.Replayed replayed = replayed(with(REWEIGHED, OLD));

    assertThat(replayed.result().answers()).isEqualTo(ANSWERS);
    assertThat(replayed.result().ranking().winner()).contains("cat");
    ReplayResult.Changed changed = replayed.changed().orElseThrow();
    assertThat(changed.then().orElseThrow().ranking().winner()).contains("dog");
    assertThat(changed.gone()).isEmpty();
    assertThat(changed.added()).isEmpty();
  }

  @Test
  void otherWeightsAreSaidEvenWhereTheOldOnesAreForgotten() {
    ReplayResult.Replayed replayed = replayed(with(REWEIGHED));

    assertThat(replayed.result().answers()).isEqualTo(ANSWERS);
    assertThat(replayed.changed().orElseThrow().then()).isEmpty();
  }

  @Test
  void anAnswerThatIsGoneAndAQuestionThatIsNewAreNamed() {
    ReplayResult.Replayed replayed = replayed(with(REBUILT, REWEIGHED, OLD));

    assertThat(replayed.result().answers()).isEqualTo(ANSWERS.without("sofa"));
    ReplayResult.Changed changed = replayed.changed().orElseThrow();
    assertThat(changed.gone())
        .containsExactly(new ReplayResult.Gone("Is there a sofa?", "A soft one"));
    assertThat(changed.added()).extracting(QuestionnaireItem::id).containsExactly("stairs");
    assertThat(changed.then()).isPresent();
  }

  @Test
  void anotherVersionOfTheSameShapeReadsTheCodeButDoesNotKnowWhoLedThen() {
    ReplayResult.Replayed replayed = replayed(with(REBUILT, REWEIGHED));

    assertThat(replayed.result().answers()).isEqualTo(ANSWERS.without("sofa"));
    ReplayResult.Changed changed = replayed.changed().orElseThrow();
    assertThat(changed.gone()).hasSize(1);
    assertThat(changed.added()).hasSize(1);
    assertThat(changed.then()).isEmpty();
  }

  /// Codes that were made with the program when it had earlier questionnaires, and what they mean.
  @ParameterizedTest
  @CsvSource({
    "DG83-1J2N, product=shop size=small team=beginners:must, flask",
    "DG83-146X-1, freedom=ours product=ml-model size=small:must team=mixed, flask",
    "DG82-Z1P0-TB4J-RA6, admin=admin-no database=database-yes freedom=ours learning=modern-apis"
        + " orm=orm-own:nice product=api size=medium speed=async team=experienced, fastapi"
  })
  void codesOfBeforeAreReadByWhatComesWithTheProgram(String code, String answers, String then) {
    ReplayResult replay =
        new RecommendationService(new ShippedQuestionnaireSource()).replay(code).orElseThrow();

    assertThat(replay)
        .isInstanceOfSatisfying(
            ReplayResult.Replayed.class,
            replayed -> {
              assertThat(written(replayed.result().answers())).isEqualTo(answers);
              ReplayResult.Changed changed = replayed.changed().orElseThrow();
              assertThat(changed.gone()).isEmpty();
              assertThat(changed.added())
                  .extracting(QuestionnaireItem::id)
                  .contains("interface", "real-time", "existing");
              assertThat(changed.then().orElseThrow().ranking().winner()).contains(then);
            });
  }

  private static String written(AnswerSheet answers) {
    return answers.byItem().entrySet().stream()
        .map(answer ->
            answer.getKey()
                + "="
                + answer.getValue().option()
                + (answer.getValue().importance() == Importance.IMPORTANT
                    ? ""
                    : ":" + answer.getValue().importance().name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  @Test
  void definitionsThatAreKeptElsewhereHelpToo() {
    assertThat(with(REBUILT).replay(CODE, List.of(OLD)))
        .get()
        .isInstanceOf(ReplayResult.Replayed.class);
  }

  @Test
  void aForgottenQuestionnaireIsAdmitted() {
    assertThat(with(REBUILT).replay(CODE))
        .contains(
            new ReplayResult.Refused(
                "That code is for another version of the questionnaire, which I don't know. Please"
                    + " answer the questions anew."));
  }

  @Test
  void aTypingErrorIsExplained() {
    String last = CODE.endsWith("Z") ? "Y" : "Z";
    String wrong = CODE.substring(0, CODE.length() - 1) + last;

    assertThat(with(OLD).replay(wrong))
        .get()
        .isInstanceOfSatisfying(
            ReplayResult.Refused.class,
            refused ->
                assertThat(refused.reason())
                    .startsWith("That is not a code of mine: a letter or digit is wrong"));
  }

  @Test
  void nothingAnsweredIsACodeToo() {
    String code = with(OLD).recommend(OLD, AnswerSheet.NONE).code();

    assertThat(code).hasSize(6);
    assertThat(with(OLD).replay(code))
        .contains(
            new ReplayResult.Replayed(
                with(OLD).recommend(OLD, AnswerSheet.NONE), Optional.empty()));
  }
}
