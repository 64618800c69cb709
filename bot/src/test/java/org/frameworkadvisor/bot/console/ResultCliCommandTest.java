package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Somebody has a recommendation made; somebody else types its code.
class ResultCliCommandTest {
  private static final String ANSWERS = "product=prototype,admin=admin-yes:nice";

  private final TestConsole ana = new TestConsole();
  private final TestConsole ben = new TestConsole();

  private String code() {
    assertThat(ana.run("recommend", "--answers", ANSWERS)).isZero();
    String last = ana.out().lines().toList().getLast();
    assertThat(last).startsWith("Code of this result, for you and others: ./advisor result ");
    return last.substring(last.lastIndexOf(' ') + 1);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void theCodeBringsTheResultBack() {
    String code = code();

    assertThat(ben.run("result", code)).isZero();
    assertThat(ben.out())
        .isEqualTo(
            """
              • What are you building? A prototype
              • Is there an admin area? Yes (nice)

            """
                + ana.out());
  }

  @Test
  void itMayBeTypedSloppily() {
    String code = code().toLowerCase(Locale.ROOT);

    assertThat(ben.run("result", code.substring(0, 3), code.substring(3).replace("-", " ")))
        .isZero();
    assertThat(ben.out()).contains("Flask suits you best");
  }

  @Test
  void aWrongCodeIsExplained() {
    assertThat(ben.run("result", "7K2M-9QXA")).isEqualTo(2);
    assertThat(ben.err())
        .startsWith("advisor: That is not a code of mine: a letter or digit is wrong");
    assertThat(ben.out()).isEmpty();
  }

  @Test
  void whatHasChangedSinceIsSaid() {
    String code = code();
    ben.knowledge.earlier = List.of(SampleKnowledge.QUESTIONNAIRE);
    ben.knowledge.questionnaire =
        SampleKnowledge.QUESTIONNAIRE
            .replace("id: prototype", "id: draft")
            .replace("label: Yes", "label: Certainly");

    assertThat(ben.run("result", code)).isZero();
    assertThat(ben.out())
        .startsWith(
            """
            The questionnaire has changed since this code was made.
              • This answer is no more and doesn't count: What are you building? A prototype
              • It came to Flask then, and comes to Django now.

              • Is there an admin area? Certainly (nice)

            Django suits you best\
            """);
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    String code = code();
    assertThat(ben.run("result", "--json", code)).isZero();
    JsonNode same = json(ben.out());
    assertThat(same.get("code").textValue()).isEqualTo(code);
    assertThat(same.get("changed").isNull()).isTrue();

    TestConsole later = new TestConsole();
    later.knowledge.questionnaire =
        SampleKnowledge.QUESTIONNAIRE.replace("weight: 60", "weight: 10");
    assertThat(later.run("result", "--json", code)).isZero();
    JsonNode changed = json(later.out()).get("changed");
    assertThat(changed.get("gone")).isEmpty();
    assertThat(changed.get("added")).isEmpty();
    assertThat(changed.get("then").isNull()).isTrue();

    TestConsole informed = new TestConsole();
    informed.knowledge.questionnaire = later.knowledge.questionnaire;
    informed.knowledge.earlier = List.of(SampleKnowledge.QUESTIONNAIRE);
    assertThat(informed.run("result", "--json", code)).isZero();
    JsonNode then = json(informed.out()).get("changed").get("then");
    assertThat(then.get("leaders").get(0).textValue()).isEqualTo("flask");
    assertThat(then.get("definition")).isEqualTo(same.get("definition"));
  }

  @Test
  void withoutAQuestionnaireItSaysSo() {
    ben.knowledge.questionnaire = "";
    assertThat(ben.run("result", "7K2M")).isEqualTo(69);
    assertThat(ben.err()).startsWith("advisor: this knowledge base has no questionnaire.");
  }

  @Test
  void aCodeHasToBeGiven() {
    assertThat(ben.run("result")).isEqualTo(2);
    assertThat(ben.err()).contains("CODE");
  }
}
