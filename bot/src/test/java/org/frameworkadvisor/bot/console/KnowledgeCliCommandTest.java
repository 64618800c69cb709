package org.frameworkadvisor.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frameworkadvisor.bot.front.ControlCommand;
import org.frameworkadvisor.bot.moderate.ReloadEntry;
import org.frameworkadvisor.bot.moderate.ReloadInitiator;
import org.frameworkadvisor.knowledge.content.ContentProblem;
import org.frameworkadvisor.knowledge.content.GoldenSet;
import org.frameworkadvisor.knowledge.snapshot.GoldenResult;
import org.frameworkadvisor.knowledge.snapshot.KnowledgeStatus;
import org.frameworkadvisor.knowledge.snapshot.ReloadOutcome;
import org.junit.jupiter.api.Test;

class KnowledgeCliCommandTest {
  private static final ContentProblem WARNING =
      ContentProblem.warning("a.md", 3, "The title is long.", "Shorten it.");
  private static final ContentProblem ERROR =
      ContentProblem.error("a.md", 2, "There is no title.", "Add one.");

  private static final ReloadEntry BY_THE_WATCH =
      new ReloadEntry(
          FakeKnowledge.TODAY,
          new ReloadInitiator.Watch(),
          ReloadEntry.Result.PUBLISHED,
          "00ffee",
          "a1b2c3",
          new ReloadEntry.Counts(1, 20, 3),
          Duration.ofMillis(1500));

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
            new GoldenResult(new GoldenSet.Question("Is it fast?", List.of("speed#1")), "speed#1"),
            new GoldenResult(new GoldenSet.Question("Is it old?", List.of("age#1", "age#2")), ""));
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
  void whereNothingRunsStatusIsOfTheNextStart() {
    assertThat(console.run("knowledge", "status")).isZero();
    assertThat(console.instances.sent).containsExactly(new ControlCommand.Status(false));
    assertThat(console.out())
        .isEqualTo(
            """
            Nothing runs on this data folder, so this is for the next start.
            Version a1b2c3
            2 documents, 1,234 passages
            Models: e5, bge
            Index 0.0 MiB, vectors 3.0 MiB
            Nothing is stale.
            """);
  }

  @Test
  void besideAnInstanceThatRunsStatusIsWhatThatServes() {
    console.instances.reports =
        List.of(
            new ControlCommand.Report(true, List.of("Version 00ffee")),
            new ControlCommand.Report(true, List.of("Version 00ffee")));
    assertThat(console.run("knowledge", "status")).isZero();
    assertThat(console.out()).isEqualTo("Version 00ffee\n");
    assertThat(console.run("knowledge", "status", "--json")).isZero();
    assertThat(console.instances.sent).last().isEqualTo(new ControlCommand.Status(true));
    assertThat(console.knowledge.opened).isEmpty();
  }

  @Test
  void whatIsWrongWithTheContentIsSaidBesideTheStatus() {
    console.knowledge.warnings = List.of("The content has errors.");
    assertThat(console.run("knowledge", "status", "--json")).isZero();
    assertThat(console.err()).isEqualTo("advisor: The content has errors.\n");
  }

  @Test
  void explainSaysWhyAndWithWhatNumbers() {
    assertThat(console.run("knowledge", "explain", "Is", "Flask good for protoypes?")).isZero();
    assertThat(console.out())
        .startsWith("It abstained: the first passage answers with a probability of 12.0 % only")
        .contains("It was read as: Is Flask good for prototypes?")
        .contains("closest text 0.92, question covered 0.88")
        .contains("1. " + SampleKnowledge.RANKING.getFirst().passage().id().value() + ": ")
        .contains("= 4.50 for words + ");
  }

  @Test
  void explainSaysWhatWasLeftOutOfTheDecision() {
    assertThat(console.run("knowledge", "explain", "Is Flask good in 2026?")).isZero();
    assertThat(console.out())
        .contains("When it is asked was left out of the decision: Is Flask good?");
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

  @Test
  void whatIsServedInsteadOfTheContentByWhomAndWhatIsStaleIsInTheStatus() {
    console.knowledge.insteadOf = Optional.of("d4e5f6");
    console.knowledge.reviewed =
        List.of(
            new KnowledgeStatus.Review("faq/old", "Old?", LocalDate.of(2024, 5, 1)),
            new KnowledgeStatus.Review("faq/new", "New?", LocalDate.of(2026, 5, 1)));
    console.knowledge.history.add("/srv/knowledge", BY_THE_WATCH);
    console.run("knowledge", "status");
    assertThat(console.out())
        .contains(
            "Version a1b2c3, gone back to; the content has version d4e5f6\nLast: 26 November 2026, 09:30:"
                + " version a1b2c3 instead of 00ffee",
            "by the watch\n",
            "- faq/old, reviewed 2024-05-01\n")
        .doesNotContain("faq/new");
  }

  @Test
  void whatIsWrongWithTheContentIsSaidBesideTheAnswer() {
    console.knowledge.warnings = List.of("The content has errors.", "- a.md:2: error: No title.");
    assertThat(console.run("ask", "Is Flask good for prototypes?")).isZero();
    assertThat(console.err())
        .isEqualTo("advisor: The content has errors.\nadvisor: - a.md:2: error: No title.\n");
    assertThat(console.out()).contains("Flask is small.");
  }

  @Test
  void theInstanceThatRunsReloads() {
    console.instances.reports =
        List.of(
            new ControlCommand.Report(
                true, List.of("Version b is being served now, instead of a.")));
    assertThat(console.run("knowledge", "reload", "--force")).isZero();
    assertThat(console.instances.sent).containsExactly(new ControlCommand.Reload(true));
    assertThat(console.out()).isEqualTo("Version b is being served now, instead of a.\n");
    assertThat(console.knowledge.opened).isEmpty();
  }

  @Test
  void oneInstanceThatRefusesMakesAnExitCode() {
    console.instances.reports =
        List.of(
            new ControlCommand.Report(true, List.of("Done.")),
            new ControlCommand.Report(false, List.of("Not done.")));
    assertThat(console.run("knowledge", "rollback", "d4e5f6")).isEqualTo(1);
    assertThat(console.instances.sent).containsExactly(new ControlCommand.Rollback("d4e5f6"));
    assertThat(console.out()).isEqualTo("Done.\nNot done.\n");
  }

  @Test
  void whereNothingRunsItIsForTheNextStart() {
    assertThat(console.run("knowledge", "reload")).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            Nothing runs on this data folder, so this is for the next start.
            Nothing has changed; version a1b2c3 is being served.
            """);
    assertThat(console.knowledge.history.latest("/srv/knowledge", 5))
        .extracting(ReloadEntry::by)
        .containsExactly(new ReloadInitiator.Operator());
  }

  @Test
  void whatTheStartHasReadAlreadyIsNotReadAgain() {
    console.knowledge.atStart = Optional.of(new ReloadOutcome.Rejected(List.of(ERROR)));
    console.knowledge.warnings = List.of("not said twice");
    assertThat(console.run("knowledge", "reload")).isEqualTo(1);
    assertThat(console.out()).contains("- a.md:2: error: There is no title. Add one.\n");
    assertThat(console.err()).isEmpty();

    assertThat(console.run("knowledge", "reload", "--force")).as("by force").isZero();
    assertThat(console.out()).endsWith("Nothing has changed; version a1b2c3 is being served.\n");
  }

  @Test
  void whereNothingRunsAnEarlierVersionIsForTheNextStartToo() {
    assertThat(console.run("knowledge", "rollback", "d4e5f6")).isZero();
    assertThat(console.out()).contains("Version d4e5f6 is being served again, instead of a1b2c3");
    assertThat(console.run("knowledge", "rollback", "000000")).isEqualTo(1);
    assertThat(console.out()).endsWith("There are: a1b2c3, d4e5f6.\n");
  }

  @Test
  void whereTheHistoryCannotBeKeptThatIsSaid() {
    console.knowledge.history.breakDown();
    assertThat(console.run("knowledge", "reload")).isZero();
    assertThat(console.out()).contains("Nothing has changed", "The history could not be written");
    assertThat(console.run("knowledge", "history")).isZero();
    assertThat(console.out()).contains("The history cannot be read now");
  }

  @Test
  void theHistoryNamesWhoDidWhatAndWhereToGoBackTo() {
    console.knowledge.history.add("/srv/knowledge", BY_THE_WATCH);
    assertThat(console.run("knowledge", "history")).isZero();
    assertThat(console.out())
        .isEqualTo(
            """
            26 November 2026, 09:30: version a1b2c3 instead of 00ffee (1 added, 20 changed, 3 removed; 1.5 s), by the watch
            Versions to go back to: d4e5f6.
            """);
  }
}
