package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frameworkadvisor.bot.front.EvaluationService.LabelledFor;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.search.AnswerDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCliCommandTest {
  private final TestConsole console = new TestConsole();

  @TempDir private Path folder;
  private String questions = "";

  @BeforeEach
  void write() throws IOException {
    questions = Files.createFile(folder.resolve("own.jsonl")).toString();
  }

  @Test
  void withoutFilesToWriteItOnlyPrints() {
    assertThat(console.run("calibrate", "--questions", questions)).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            Answers from a probability of 0.625 on.
            coverage: share of the answerable ones answered; wrong: share of the others answered
                                       questions  coverage     wrong precision     AUROC  calibration error
              All sets                        20     0.875     0.050     0.950     0.925              0.063
            """);
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(Path.of(questions)));
  }

  @Test
  void eachFileMayNameItsKnowledge() throws IOException {
    String odd = Files.createFile(folder.resolve("a=b.jsonl")).toString();
    assertThat(
            console.run("calibrate", "--questions", questions + "=" + folder, "--questions", odd))
        .isZero();
    assertThat(console.laboratory.calibrated)
        .containsExactly(
            new LabelledFor(Path.of(questions), folder),
            new LabelledFor(Path.of(odd), console.knowledgePath));
  }

  @Test
  void theReportHasItsDiagramBesideIt() throws IOException {
    Path report = folder.resolve("how.sure.md");
    assertThat(console.run("calibrate", "--questions", questions, "--report", report.toString()))
        .isZero();
    assertThat(report)
        .hasContent(
            """
            # How sure is sure?

            ![Reliability, and precision against coverage](how.sure.svg)

            Quite.
            """);
    assertThat(folder.resolve("how.sure.svg")).content().startsWith("<svg");
    assertThat(console.out()).contains("Written: " + report + "\n");
  }

  @Test
  void theDecisionIsWrittenWithoutLoss() throws IOException {
    Path decision = folder.resolve("decision.json");
    assertThat(
            console.run("calibrate", "--questions", questions, "--decision", decision.toString()))
        .isZero();
    AnswerDecision read = new ObjectMapper().readValue(decision.toFile(), AnswerDecision.class);
    assertThat(read.whole().intercept()).isEqualTo(-1.5);
    assertThat(read.whole().weights()).containsOnly(0.1234567890123);
    assertThat(read.whole().threshold()).isEqualTo(0.625);
  }

  @Test
  void whatCannotBeWrittenIsRefusedBeforeTheWork() {
    String nowhere = folder.resolve("no/such/report.md").toString();
    assertThat(console.run("calibrate", "--questions", questions, "--report", nowhere))
        .isEqualTo(2);
    assertThat(console.err()).startsWith("advisor: cannot write " + nowhere);
    assertThat(console.laboratory.calibrated).isEmpty();
  }

  @Test
  void questionsThatDoNotExistAreWrongUsage() {
    assertThat(console.run("calibrate", "--questions", "no/such/file=.")).isEqualTo(2);
    assertThat(console.err())
        .startsWith("advisor: there is no file of labelled questions at no/such/file\n");
    assertThat(console.run("calibrate", "--questions", questions + "=no/such/path")).isEqualTo(2);
    assertThat(console.run("calibrate")).isEqualTo(2);
  }

  @Test
  void wrongQuestionsWriteNothing() throws IOException {
    console.laboratory.problems =
        List.of(ContentProblem.error("own.jsonl", 3, "The line has no label.", "Write one."));
    Path report = folder.resolve("report.md");
    assertThat(console.run("calibrate", "--questions", questions, "--report", report.toString()))
        .isEqualTo(1);
    assertThat(report).doesNotExist();
    assertThat(console.err()).startsWith("own.jsonl:3: error: The line has no label. Write one.\n");
  }
}
