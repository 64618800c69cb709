package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.frameworkadvisor.knowledge.GoldenResult;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.Golden;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private static final ContentProblem WARNING =
      ContentProblem.warning("a.md", 3, "The title is long.", "Shorten it.");
  private static final ContentProblem ERROR =
      ContentProblem.error("a.md", 2, "There is no title.", "Add one.");

  private final TestConsole console = new TestConsole();

  @Test
  void everyProblemIsListedInOrder() {
    console.knowledge.problems = List.of(WARNING, ERROR);
    assertThat(console.run("knowledge", "check", ".")).isEqualTo(1);
    assertThat(console.out())
        .isEqualTo(
            """
            a.md:2: error: There is no title. Add one.
            a.md:3: warning: The title is long. Shorten it.
            2 documents, 3 passages, 1 error, 1 warning
            """);
  }

  @Test
  void warningsAloneAreNoFailure() {
    console.knowledge.problems = List.of(WARNING);
    assertThat(console.run("knowledge", "check")).isZero();
    assertThat(console.out()).endsWith("2 documents, 3 passages, 0 errors, 1 warning\n");
  }

  @Test
  void whatIsNotThereCannotBeChecked() {
    assertThat(console.run("knowledge", "check", "no/such/path")).isEqualTo(2);
  }

  @Test
  void contentWithErrorsIsNotServed() {
    console.knowledge.problems = List.of(ERROR);
    console.knowledge.rejects = true;
    assertThat(console.run("ask", "speed")).isEqualTo(1);
    assertThat(console.out()).isEmpty();
    assertThat(console.err())
        .isEqualTo(
            """
            a.md:2: error: There is no title. Add one.
            advisor: The content has errors.
            """);
  }

  @Test
  void knowledgeThatCannotBeOpenedIsUnavailable() {
    console.knowledge.rejects = true;
    assertThat(console.run("knowledge", "status", "--knowledge", ".")).isEqualTo(69);
  }

  @Test
  void goldenQuestionsThatFailAreNamed() {
    console.knowledge.golden =
        List.of(
            new GoldenResult(new Golden("Is it fast?", List.of("speed#1")), "speed#1"),
            new GoldenResult(new Golden("Is it old?", List.of("age#1", "age#2")), ""));
    assertThat(console.run("knowledge", "test")).isEqualTo(1);
    assertThat(console.out())
        .isEqualTo(
            """
            - "Is it old?": expected age#1 or age#2, got no answer
            1 of 2 golden questions answered as expected.
            """);
  }

  @Test
  void withoutGoldenQuestionsNothingFails() {
    assertThat(console.run("knowledge", "test")).isZero();
    assertThat(console.out()).startsWith("There are no golden questions.");
  }

  @Test
  void statusIsATable() {
    assertThat(console.run("knowledge", "status")).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            Knowledge  /srv/knowledge
            Version    a1b2c3
            Documents  2
            Passages   1,234
            Models     e5
                       bge
            Index      2.0 KiB
            Vectors    3.0 MiB
            """);
  }

  @Test
  void explainSaysWhyAndWithWhatNumbers() {
    assertThat(console.run("knowledge", "explain", "Is", "Flask good for protoypes?")).isZero();
    assertThat(console.out())
        .startsWith("It abstained: the first passage answers with a probability of 12.0 % only")
        .contains("It was read as: Is Flask good for prototypes?")
        .contains("closest text 0.92, question covered 0.88")
        .contains("1. " + Sample.RANKING.getFirst().passage().id().value() + ": ")
        .contains("= 4.50 for words + ");
  }

  @Test
  void explainWithoutWordsAsksForThem() {
    assertThat(console.run("knowledge", "explain", "?!")).isZero();
    assertThat(console.out()).startsWith("There are no words in that.");
  }

  @Test
  void statusIsJsonForPrograms() throws IOException {
    assertThat(console.run("knowledge", "status", "--json")).isZero();
    JsonNode status = new ObjectMapper().readTree(console.out());
    assertThat(status.get("passages").intValue()).isEqualTo(1234);
    assertThat(status.get("models")).hasSize(2);
    assertThat(status.get("indexBytes").longValue()).isEqualTo(2048);
  }
}
