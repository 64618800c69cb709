package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCliCommandTest {
  private final TestConsole console = new TestConsole();

  @TempDir private Path folder;
  private String questions = "";

  @BeforeEach
  void write() throws IOException {
    questions = Files.createFile(folder.resolve("questions.jsonl")).toString();
  }

  @Test
  void figuresStandBesideThoseOfBm25() {
    assertThat(console.run("eval", questions, "--typos", "2")).isZero();
    assertThat(console.out())
        .isEqualTo(
            questions
                + """

                1,234 questions, 2 typing errors in each
                                            advisor     BM25    ratio
                  nDCG@10                     0.750    0.500    1.500
                  first right                 0.625    0.000
                  decision precision          0.938

                """);
    assertThat(console.err()).isEmpty();
  }

  @Test
  void everySetIsMeasuredOnTheNamedKnowledge() {
    assertThat(console.run("eval", questions, folder.toString(), "--knowledge", questions))
        .isZero();
    assertThat(console.laboratory.measured)
        .containsExactly(
            new FakeEvaluationService.Order(Path.of(questions), Path.of(questions), 0),
            new FakeEvaluationService.Order(folder, Path.of(questions), 0));
  }

  @Test
  void programsGetOneObjectPerSet() throws IOException {
    assertThat(console.run("eval", questions, questions, "--json")).isZero();
    List<String> lines = console.out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(lines.getFirst());
    assertThat(first.path("set").textValue()).isEqualTo(questions);
    assertThat(first.path("questions").intValue()).isEqualTo(1234);
    assertThat(first.path("figures").path("first right").doubleValue()).isEqualTo(0.625);
    assertThat(first.path("bm25").path("nDCG@10").doubleValue()).isEqualTo(0.5);
    assertThat(first.path("bm25").has("decision precision")).isFalse();
  }

  @Test
  void aSetThatDoesNotExistIsWrongUsage() {
    assertThat(console.run("eval", questions, "no/such/set")).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo(
            """
            advisor: there is no set at no/such/set. Name a file of labelled questions or a folder \
            in BEIR's layout
            See advisor eval --help.
            """);
    assertThat(console.laboratory.measured).isEmpty();
  }

  @Test
  void withoutASetThereIsNothingToMeasure() {
    assertThat(console.run("eval")).isEqualTo(2);
    assertThat(console.err()).contains("SET");
  }

  @Test
  void typingErrorsHaveBounds() {
    assertThat(console.run("eval", questions, "--typos", "11")).isEqualTo(2);
    assertThat(console.err()).startsWith("advisor: --typos must be from 0 to 10, was 11\n");
  }

  @Test
  void knowledgeThatDoesNotExistIsWrongUsageWhereItIsNeeded() {
    assertThat(console.run("eval", questions, "--knowledge", "no/such/path")).isEqualTo(2);
    assertThat(console.run("eval", folder.toString(), "--knowledge", "no/such/path")).isZero();
  }

  @Test
  void aWrongRowIsNamedWithFileLineAndRemedy() {
    console.laboratory.problems =
        List.of(ContentProblem.error("dev.tsv", 3, "The score is not a number: x.", "Write one."));
    assertThat(console.run("eval", questions)).isEqualTo(1);
    assertThat(console.out()).isEmpty();
    assertThat(console.err())
        .isEqualTo(
            """
            dev.tsv:3: error: The score is not a number: x. Write one.
            advisor: The questions have errors.
            """);
  }
}
