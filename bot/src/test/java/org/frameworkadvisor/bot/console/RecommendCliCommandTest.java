package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendCliCommandTest {
  private static final String UP = "\033[A";
  private static final String DOWN = "\033[B";

  private final TestConsole console = new TestConsole();

  @Test
  void answersAreScoredAndExplained() {
    assertThat(console.run("recommend", "--answers", "product=prototype,admin=admin-yes:nice"))
        .isZero();
    assertThat(console.out())
        .contains(
            "Flask suits you best",
            "Flask  ████████████████████████████░░░░░░░░░░░░  70\n",
            "Django █████████████████████████░░░░░░░░░░░░░░░  61\n",
            "“Flask is small.” [1]",
            "“Django brings an admin site.” [2]",
            "What would change it\n",
            "Django would win if",
            "You answered 100 % of what counts",
            "How to learn Flask\n  • “Flask is small. It is good for prototypes. Large teams want more.” [1]",
            "Sources\n[1] Guide › Flask › Uses");
  }

  @Test
  void theThreeBestAreToldOfAndTheOthersShareALine() throws IOException {
    console.knowledge.questionnaire =
        SampleKnowledge.QUESTIONNAIRE
            .replace(
                "criteria:\n",
                "  - {id: dash, name: Dash}\n  - {id: quart, name: Quart}\ncriteria:\n")
            .replace(
                "fit: {flask: {fit: 90,",
                "fit: {dash: {fit: 60, because: [notes#1]}, flask: {fit: 90,")
            .replace(
                "fit: {flask: {fit: 60,",
                "fit: {quart: {fit: 70, because: [notes#1]}, flask: {fit: 60,");

    assertThat(console.run("recommend", "--answers", "product=prototype,admin=admin-yes:must"))
        .isZero();
    assertThat(console.out())
        .containsPattern(
            "Django +█.*\nDash +█.*\nQuart +█.*\nOut, for they cannot meet a must: Flask\\.\n")
        .doesNotContain("Flask\n");
    assertThat(console.run("recommend", "--answers", "product=prototype")).isZero();
    assertThat(console.out())
        .containsPattern("Flask  +█.*\nDash   +█.*\nDjango +█.*\nThen: Quart 50\\.\n");
    assertThat(console.run("recommend", "--json", "--answers", "product=prototype")).isZero();
    assertThat(console.out()).contains("\"framework\" : \"quart\"");
  }

  @Test
  void aMustThatCannotBeMetExcludes() {
    assertThat(console.run("recommend", "--answers", "product=prototype:must,admin=admin-yes:must"))
        .isZero();
    assertThat(console.out())
        .startsWith("Django suits you best: it is the only one that no must rules out.\n")
        .contains("Flask  out: cannot meet a must")
        .contains("✗ It cannot meet your must: Is there an admin area? Yes");
  }

  @Test
  void jsonHasEveryFigure() throws IOException {
    assertThat(console.run("recommend", "--json", "--answers", "product=prototype")).isZero();
    JsonNode result = new ObjectMapper().readTree(console.out());
    assertThat(result.get("definition").textValue()).matches("sample@[0-9a-f]{8}");
    JsonNode first = result.get("ranking").get(0);
    assertThat(first.get("framework").textValue()).isEqualTo("flask");
    assertThat(first.get("score").doubleValue()).isEqualTo(90);
    assertThat(first.get("excludedBy")).isEmpty();
    JsonNode contribution = first.get("contributions").get(0);
    assertThat(contribution.get("criterion").textValue()).isEqualTo("product");
    assertThat(contribution.get("answer").textValue()).isEqualTo("prototype");
    assertThat(contribution.get("points").doubleValue()).isEqualTo(40);
    assertThat(contribution.get("evidence").get(0).textValue())
        .isEqualTo("articles/guide#prototypes-1");
    assertThat(result.get("tie").booleanValue()).isFalse();
    assertThat(result.get("stability").get("weights").doubleValue()).isEqualTo(1);
    JsonNode change = result.get("counterfactuals").get(0).get("changes").get(0);
    assertThat(change.get("after").get("answer").textValue()).isEqualTo("shop");
    JsonNode resource = result.get("resources").get(0);
    assertThat(resource.get("framework").textValue()).isEqualTo("flask");
    assertThat(resource.get("id").textValue()).isEqualTo("articles/guide#prototypes-1");
    assertThat(resource.get("source").textValue()).isEqualTo("Example Press");
    assertThat(resource.get("url").textValue()).isEqualTo("https://example.org/guide");
    assertThat(resource.get("kind").textValue()).isEqualTo("fact");
    assertThat(result.get("resources")).hasSize(1);
    assertThat(result.get("code").textValue()).matches("[0-9A-Z]{4}-[0-9A-Z]{2}");
  }

  @Test
  void whereTwoAreLevelBothCanBeLearnt() {
    assertThat(console.run("recommend", "--answers", "product=shop:nice,admin=admin-no:must"))
        .isZero();
    assertThat(console.out())
        .startsWith(
            """
            Flask and Django are level; this decides:
              • For Flask (+7): Is there an admin area? No
              • For Django (+5): What are you building? An online shop
            """)
        .contains("How to learn Django", "How to learn Flask");
  }

  @Test
  void whatADescriptionWasTakenToSayIsShown() {
    assertThat(console.run("recommend", "--describe", "a quick prototype")).isZero();
    assertThat(console.out())
        .startsWith(
            """
            From what you wrote I understood (--answers corrects it):
              • What are you building? A prototype (“prototype”)

            Flask suits you best
            """
                .stripTrailing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "produkt=shop | There is no question “produkt”. Did you mean “product”?",
        "product=shopp | “product” has no option “shopp”. Did you mean “shop”?",
        "product=shop:mst | “mst” is no importance. Did you mean “must”?",
        "product | “product” is no answer. Write question=option, for instance product=prototype.",
      })
  void aWrongAnswerIsNamedWithARemedy(String answers, String told) {
    assertThat(console.run("recommend", "--answers", answers)).isEqualTo(2);
    assertThat(console.err()).startsWith("advisor: " + told);
    assertThat(console.out()).isEmpty();
  }

  @Test
  void anAnswerThatIsNotAskedForIsSaidNotToCount() {
    console.knowledge.questionnaire =
        SampleKnowledge.QUESTIONNAIRE.replace(
            "why: Only one brings it along.", "why: It matters.\n    when: {product: [shop]}");

    assertThat(console.run("recommend", "--answers", "product=prototype,admin=admin-yes:must"))
        .isZero();
    assertThat(console.err())
        .isEqualTo("advisor: with these answers “admin” is not asked, so it does not count.\n");
    assertThat(console.out()).contains("Flask suits you best");
  }

  @Test
  void withoutAQuestionnaireItSaysSo() {
    console.knowledge.questionnaire = "";
    assertThat(console.run("recommend", "--json")).isEqualTo(69);
    assertThat(console.err()).startsWith("advisor: this knowledge base has no questionnaire.");
  }

  @Test
  void whereNothingIsAnsweredNothingIsClaimed() {
    assertThat(console.run("recommend", "--answers", "")).isZero();
    assertThat(console.out())
        .isEqualTo("Nothing was answered, so nothing speaks for any of them.\n");
  }

  @Test
  void fromAPipeItAsksLineByLine() {
    console.typing("2\n7\n1 must\nback\n1\nskip\n");
    assertThat(console.run("recommend")).isZero();
    assertThat(console.out())
        .contains(
            "  1. Quick: 1 question\n  2. Full: about 2 questions\n",
            "1 of 2: What are you building?\nWhy we ask: It matters most.\n  1. A prototype – to show",
            "Please type a number from 1 to 2, skip, back or cancel.",
            "2 of 2: Is there an admin area?",
            "Flask suits you best",
            "You answered 60 % of what counts")
        .doesNotContain("\033");
  }

  @Test
  void theEndOfTheInputGivesTheResultSoFar() {
    console.typing("1 must\n");
    assertThat(console.run("recommend", "--quick")).isZero();
    assertThat(console.out()).doesNotContain("How many questions").contains("Flask suits you best");
  }

  @Test
  void cancelKeepsNothing() {
    console.typing("cancel\n");
    assertThat(console.run("recommend")).isZero();
    assertThat(console.out()).endsWith("Cancelled. Nothing was kept.\n");
  }

  @Test
  void onATerminalTheArrowKeysStepThroughTheChoices() {
    talk("xterm", DOWN + DOWN + "\r" + DOWN + "\r" + UP + "\r");
    assertThat(console.screen())
        .contains(
            "Full: about 2 questions", "2 of 2: Is there an admin area?", "Flask suits you best");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dumb", "xterm"})
  void onATerminalNumbersDo(String type) {
    talk(type, "1\r2 nice\r");
    assertThat(console.screen())
        .contains("1 of 1: What are you building?", "Django suits you best");
  }

  private void talk(String type, String keys) {
    console.onTerminal(80);
    console.device.type = type;
    console.device.keys = type.equals("dumb") ? keys.replace('\r', '\n') : keys;
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(console.run("recommend")).isZero());
  }
}
