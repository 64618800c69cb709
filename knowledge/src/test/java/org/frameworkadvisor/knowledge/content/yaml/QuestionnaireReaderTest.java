package org.frameworkadvisor.knowledge.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every fault of a questionnaire is reported with its line and a remedy.
class QuestionnaireReaderTest {
  private static final String VALID =
      """
      id: pets
      frameworks:
        - {id: cat, name: Cat}
        - {id: dog, name: Dog}
      criteria:
        - {id: room, title: Room, weight: 40}
        - {id: time, title: Time, weight: 70}
      questions:
        - id: garden
          criterion: room
          text: Is there a garden?
          why: Some like to run.
          quick: true
          options:
            - id: garden-yes
              label: Yes
              example: with a fence
              says: [big garden]
              fit:
                dog: {fit: 90, because: [pets#dogs-1]}
            - id: garden-no
              label: No
              example: on the fifth floor
              fit:
                cat: {fit: 80, because: [pets#cats-1]}
                dog: {fit: 20, fails: true, because: [pets#dogs-1]}
        - id: walks
          criterion: time
          text: Who walks it?
          why: It takes time every day.
          when: {garden: [garden-no]}
          options:
            - {id: me, label: I do, example: twice a day, fit: {dog: {fit: 70, because: [pets#dogs-1]}}}
            - {id: nobody, label: Nobody, example: no time, fit: {cat: {fit: 85, because: [pets#cats-1]}}}
      """;

  @TempDir private Path folder;

  private ContentResult read(byte[] questionnaire) throws Exception {
    Files.writeString(
        folder.resolve("pets.md"),
        """
        ---
        title: "Pets"
        ---

        ## Dogs

        Dogs want to run.

        ## Cats

        Cats want to sleep.
        """);
    Files.write(folder.resolve("questionnaire.yaml"), questionnaire);
    return ContentReader.read(folder);
  }

  private ContentResult read(String questionnaire) throws Exception {
    return read(questionnaire.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> shown(ContentResult content) {
    return content.problems().stream().map(ContentProblem::toString).toList();
  }

  @Test
  void aValidOneIsPartOfTheContent() throws Exception {
    ContentResult content = read(VALID);
    assertThat(shown(content)).isEmpty();
    QuestionnaireDefinition definition = content.questionnaire().orElseThrow();
    assertThat(definition.questionnaire().items()).hasSize(2);
    assertThat(definition.name("dog")).isEqualTo("Dog");
    assertThat(definition.says("garden", "garden-yes")).containsExactly("big garden");
    assertThat(definition.key()).matches("pets@[0-9a-f]{8}");
  }

  @Test
  void whereThereIsNoneNothingIsWrong() throws Exception {
    read(VALID);
    Files.delete(folder.resolve("questionnaire.yaml"));
    ContentResult content = ContentReader.read(folder);
    assertThat(content.problems()).isEmpty();
    assertThat(content.questionnaire()).isEmpty();
  }

  @Test
  void commentsAndSpacingMakeNoOtherVersion() throws Exception {
    QuestionnaireDefinition before = read(VALID).questionnaire().orElseThrow();
    QuestionnaireDefinition after =
        read("# pets\n" + VALID.replace("weight: 40", "weight:   40"))
            .questionnaire()
            .orElseThrow();
    QuestionnaireDefinition other =
        read(VALID.replace("weight: 40", "weight: 41")).questionnaire().orElseThrow();
    assertThat(after.version()).isEqualTo(before.version()).isNotEqualTo(other.version());
  }

  @Test
  void itNamesPassagesThatSayHowToLearnAFramework() throws Exception {
    ContentResult content =
        read(VALID.replace("name: Dog}", "name: Dog, resources: [pets#dogs-1, pets#cats-1]}"));
    assertThat(shown(content)).isEmpty();
    QuestionnaireDefinition definition = content.questionnaire().orElseThrow();
    assertThat(definition.resources("dog")).containsExactly("pets#dogs-1", "pets#cats-1");
    assertThat(definition.resources("cat")).isEmpty();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("id: pets\n", "", ":1: error: The questionnaire has no \"id\". Add \"id: …\"."),
        mistake("id: pets\n", "id: Pets 4 you\n", ":1: error: \"Pets 4 you\" can't be an id."),
        mistake("criteria:", "criterea:", "Did you mean \"criteria\"?"),
        mistake("{id: dog, name: Dog}", "{id: dog}", ":4: error: A framework has no \"name\"."),
        mistake(
            "{id: dog, name: Dog}",
            "{id: cat, name: Dog}",
            ":4: error: The framework \"cat\" is there twice, first on line 3."),
        mistake(
            "{id: dog, name: Dog}",
            "dog",
            ":4: error: A framework must be a list of keys and values."),
        mistake("  - {id: dog, name: Dog}\n", "", "There are too few frameworks: 1."),
        mistake(
            "name: Dog}",
            "name: Dog, resources: [pets#dog-1]}",
            ":4: error: There is no passage \"pets#dog-1\". Did you mean \"pets#dogs-1\"?"),
        mistake(
            "name: Dog}",
            "name: Dog, resources: [" + "pets#dogs-1, ".repeat(5) + "pets#dogs-1]}",
            ":4: error: There are 6 resources. Keep at most 5."),
        mistake("name: Dog}", "name: Dog, resource: [pets#dogs-1]}", "Did you mean \"resources\"?"),
        mistake("{id: time,", "{id: room,", ":7: error: The criterion \"room\" is there twice"),
        mistake(
            "weight: 40",
            "weight: 101",
            ":6: error: \"weight\" must be a whole number from 1 to 100."),
        mistake("weight: 40", "weight: much", ":6: error: \"weight\" must be a whole number"),
        mistake(
            "criterion: room",
            "criterion: rom",
            ":10: error: There is no criterion \"rom\". Did you mean \"room\"?"),
        mistake(
            "criterion: time",
            "criterion: room",
            ":7: warning: No question is about the criterion \"time\"."),
        mistake("quick: true", "quick: perhaps", ":13: error: \"quick\" must be true or false."),
        mistake("quick: true", "quick: [true]", ":13: error: \"quick\" must be true or false."),
        mistake("    text: Who walks it?\n", "", "A question has no \"text\"."),
        mistake(
            "Who walks it?",
            "Who? ".repeat(61),
            "\"text\" is 304 characters long. Make it at most 300"),
        mistake("with a fence", "x".repeat(101), ":17: error: \"example\" is 101 characters long."),
        mistake(
            "Some like to run.", "y".repeat(101), ":12: error: \"why\" is 101 characters long."),
        mistake("label: Nobody", "label: " + "z".repeat(81), "\"label\" is 81 characters long."),
        mistake("label: Nobody", "label: {a: b}", "\"label\" must be a text."),
        mistake(
            "id: walks",
            "id: garden",
            ":27: error: The question \"garden\" is there twice, first on line 9."),
        mistake("id: nobody", "id: me", "The option \"me\" is there twice"),
        mistake(
            "dog: {fit: 90",
            "dgo: {fit: 90",
            ":20: error: There is no framework \"dgo\". Did you mean \"dog\"?"),
        mistake("fit: 90", "fit: 140", ":20: error: \"fit\" must be a whole number from 0 to 100."),
        mistake("fit: 90", "fitt: 90", "Did you mean \"fit\"?"),
        mistake(
            "{fit: 90, because: [pets#dogs-1]}",
            "{fit: 90}",
            ":20: error: A fit of 90 has no evidence."),
        mistake(
            "{fit: 90, because: [pets#dogs-1]}",
            "90",
            ":20: error: A fit must be a list of keys and values."),
        mistake(
            "pets#cats-1]}\n          dog",
            "pets#catz-1]}\n          dog",
            ":25: error: There is no passage \"pets#catz-1\". Did you mean \"pets#cats-1\"?"),
        mistake(
            "{fit: 20, fails", "{fit: 60, fails", ":26: error: It fails, and yet fits with 60."),
        mistake(
            "{garden: [garden-no]}",
            "{gardn: [garden-no]}",
            ":31: error: \"when\" names the question \"gardn\", which is not there. Did you mean \"garden\"?"),
        mistake(
            "{garden: [garden-no]}",
            "{garden: [no]}",
            ":31: error: \"garden\" has no option \"no\". Did you mean \"garden-no\"?"),
        mistake(
            "{garden: [garden-no]}",
            "{garden: []}",
            ":31: error: \"when\" names no answers to \"garden\"."),
        mistake(
            "{garden: [garden-no]}",
            "garden",
            ":31: error: \"when\" must name questions and their answers."),
        mistake(
            "{garden: [garden-no]}",
            "{walks: [me]}",
            ":27: error: The questions depend on each other in a circle: walks → walks."),
        mistake(
            "quick: true",
            "when: {walks: [me]}",
            "The questions depend on each other in a circle: garden → walks → garden."),
        mistake(
            "    when: {garden: [garden-no]}\n    options",
            "    options",
            "    quick: true",
            "    when: {walks: [me]}",
            ":13: error: \"when\" names \"walks\", which is asked later."),
        mistake(
            "{id: nobody, label: Nobody, example: no time, fit: {cat: {fit: 85",
            "{id: nobody, label: Nobody, example: no time, fit: {dog: {fit: 70",
            "The option \"nobody\" has the same effect as \"me\"."),
        mistake(
            "fit: {cat: {fit: 85, because: [pets#cats-1]}}",
            "fit: {}",
            "The option \"nobody\" changes nothing: it suits all alike."),
        mistake(
            "      - {id: nobody,",
            "      # {id: nobody,",
            "A question needs at least two options."),
        mistake("\nframeworks:", "\nframeworks: [", "This is not valid YAML"),
        mistake("id: pets", "\tid: pets", ":1: error: This is not valid YAML"),
        mistake(
            "id: pets\n",
            "id: pets\nid: pets\n",
            ":2: error: The key \"id\" is there twice, first on line 1."),
        mistake("questions:", "---\nquestions:", ":9: error: A second document begins here."),
        mistake("says: [big garden]", "says: big garden", ":18: error: \"says\" must be a list."),
        mistake(
            "id: pets", "id: " + "[".repeat(60) + "]".repeat(60), "This is nested too deeply."));
  }

  private static Arguments mistake(String before, String after, String told) {
    return Arguments.of(VALID.replace(before, after), told);
  }

  private static Arguments mistake(
      String first, String firstAfter, String second, String secondAfter, String told) {
    return Arguments.of(VALID.replace(first, firstAfter).replace(second, secondAfter), told);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void eachMistakeIsToldWithItsLine(String questionnaire, String told) throws Exception {
    assertThat(questionnaire).isNotEqualTo(VALID);
    assertThat(String.join("\n", shown(read(questionnaire))))
        .contains("questionnaire.yaml")
        .contains(told);
  }

  @Test
  void aQuestionThatNobodyCanComeToIsAnError() throws Exception {
    String more =
        """
          - id: leash
            criterion: time
            text: Is there a leash?
            why: It breaks.
            when: {garden: [garden-yes], walks: [me]}
            options:
              - {id: leash-yes, label: Yes, example: red, fit: {dog: {fit: 60, because: [pets#dogs-1]}}}
              - {id: leash-no, label: No, example: none, fit: {cat: {fit: 60, because: [pets#cats-1]}}}
        """;
    assertThat(shown(read(VALID + more)))
        .singleElement()
        .asString()
        .startsWith(
            "questionnaire.yaml:35: error: Nobody can come to the question \"leash\": no answer to"
                + " \"garden\" meets all");
  }

  @Test
  void aFrameworkThatNoAnswersMakeWinIsAnError() throws Exception {
    String loser =
        VALID
            .replace("- {id: dog, name: Dog}", "- {id: dog, name: Dog}\n  - {id: eel, name: Eel}")
            .replace(
                "because: [pets#cats-1]}\n",
                "because: [pets#cats-1]}\n          eel: {fit: 30, because: [pets#cats-1]}\n");
    assertThat(shown(read(loser)))
        .singleElement()
        .asString()
        .startsWith(
            "questionnaire.yaml:5: error: Eel can never win: Cat suits every option as well or"
                + " better.");
  }

  @Test
  void bytesThatAreNoTextAreTold() throws Exception {
    byte[] bytes = VALID.getBytes(StandardCharsets.UTF_8);
    bytes[12] = (byte) 0xFF;
    assertThat(shown(read(bytes)))
        .singleElement()
        .asString()
        .contains(":2: error: The file is not UTF-8");
  }

  @Test
  void moreCriteriaThanAnybodyFollowsAreAnError() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 15; i++) {
      many.append("  - {id: c").append(i).append(", title: C, weight: 3}\n");
    }
    assertThat(shown(read(VALID.replace("questions:\n", many + "questions:\n"))))
        .contains("questionnaire.yaml:5: error: There are 17 criteria. Keep at most 16.");
  }

  @Test
  void moreOptionsThanAMenuHoldsAreAnError() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      many.append("      - {id: o").append(i).append(", label: O, example: none}\n");
    }
    assertThat(String.join("\n", shown(read(VALID + many))))
        .contains("There are 26 options. Keep at most 25, which is what a menu holds.");
  }

  @Test
  void anEmptyFileIsTold() throws Exception {
    assertThat(shown(read("# nothing\n")))
        .singleElement()
        .asString()
        .contains("The file is empty.");
  }
}
