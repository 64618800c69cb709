package org.frameworkadvisor.bot.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frameworkadvisor.knowledge.content.Definition;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.scoring.Answer;
import org.frameworkadvisor.knowledge.scoring.Answers;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.Item;
import org.junit.jupiter.api.Test;

/// A code is given back, and the questionnaire may have changed in the meantime.
class ReplayTest {
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

  private static final Definition OLD = definition(THEN);
  private static final Definition REWEIGHED = definition(THEN.replace("fit: 90", "fit: 10"));
  private static final Definition REBUILT =
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

  private static final Answers ANSWERS =
      Answers.NONE
          .with("garden", new Answer("large", Importance.IMPORTANT))
          .with("sofa", new Answer("soft", Importance.NICE));
  private static final String CODE = ResultCode.of(OLD, ANSWERS);

  private static Definition definition(String yaml) {
    return Definition.parse(yaml).orElseThrow();
  }

  private static Recommend with(Definition now, Definition... earlier) {
    return new Recommend(
        new Advice() {
          @Override
          public Optional<Definition> definition() {
            return Optional.of(now);
          }

          @Override
          public List<Definition> earlier() {
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

  private static Replay.Replayed replayed(Recommend recommend) {
    Replay replay = recommend.replay(CODE).orElseThrow();
    assertThat(replay).isInstanceOf(Replay.Replayed.class);
    return (Replay.Replayed) replay;
  }

  @Test
  void theSameQuestionnaireGivesTheSameResult() {
    Recommend recommend = with(OLD, REWEIGHED);
    Replay.Replayed replayed = replayed(recommend);

    assertThat(replayed.result()).isEqualTo(recommend.recommend(OLD, ANSWERS));
    assertThat(replayed.result().code()).isEqualTo(CODE);
    assertThat(replayed.changed()).isEmpty();
  }

  @Test
  void otherWeightsGiveAnotherWinnerAndItSaysWhoWonThen() {
    Replay.Replayed replayed = replayed(with(REWEIGHED, OLD));

    assertThat(replayed.result().answers()).isEqualTo(ANSWERS);
    assertThat(replayed.result().ranking().winner()).contains("cat");
    Replay.Changed changed = replayed.changed().orElseThrow();
    assertThat(changed.then().orElseThrow().ranking().winner()).contains("dog");
    assertThat(changed.gone()).isEmpty();
    assertThat(changed.added()).isEmpty();
  }

  @Test
  void otherWeightsAreSaidEvenWhereTheOldOnesAreForgotten() {
    Replay.Replayed replayed = replayed(with(REWEIGHED));

    assertThat(replayed.result().answers()).isEqualTo(ANSWERS);
    assertThat(replayed.changed().orElseThrow().then()).isEmpty();
  }

  @Test
  void anAnswerThatIsGoneAndAQuestionThatIsNewAreNamed() {
    Replay.Replayed replayed = replayed(with(REBUILT, REWEIGHED, OLD));

    assertThat(replayed.result().answers()).isEqualTo(ANSWERS.without("sofa"));
    Replay.Changed changed = replayed.changed().orElseThrow();
    assertThat(changed.gone()).containsExactly(new Replay.Gone("Is there a sofa?", "A soft one"));
    assertThat(changed.added()).extracting(Item::id).containsExactly("stairs");
    assertThat(changed.then()).isPresent();
  }

  @Test
  void definitionsThatAreKeptElsewhereHelpToo() {
    assertThat(with(REBUILT).replay(CODE, List.of(OLD))).get().isInstanceOf(Replay.Replayed.class);
  }

  @Test
  void aForgottenQuestionnaireIsAdmitted() {
    assertThat(with(REBUILT).replay(CODE))
        .contains(
            new Replay.Refused(
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
            Replay.Refused.class,
            refused ->
                assertThat(refused.reason())
                    .startsWith("That is not a code of mine: a letter or digit is wrong"));
  }

  @Test
  void nothingAnsweredIsACodeToo() {
    String code = with(OLD).recommend(OLD, Answers.NONE).code();

    assertThat(code).hasSize(6);
    assertThat(with(OLD).replay(code))
        .contains(new Replay.Replayed(with(OLD).recommend(OLD, Answers.NONE), Optional.empty()));
  }
}
