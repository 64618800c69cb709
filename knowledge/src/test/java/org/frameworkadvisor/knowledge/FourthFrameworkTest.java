package org.frameworkadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.QuestionnaireDefinition;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.frameworkadvisor.knowledge.scoring.AnswerSheet;
import org.frameworkadvisor.knowledge.scoring.Importance;
import org.frameworkadvisor.knowledge.scoring.QuestionnaireScorer;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A framework more is a matter of content: a text, a FAQ entry, and weights.
class FourthFrameworkTest {
  @TempDir private Path folder;

  @Test
  void litestarNeedsContentOnly() throws IOException {
    copy(Path.of("content"), folder);
    Files.writeString(
        folder.resolve("articles/litestar.md"),
        """
        ---
        title: "Litestar"
        source: "A test"
        url: https://example.org/litestar
        reviewed: 2026-11-23
        frameworks: [litestar]
        ---

        ## Best suited for

        Litestar suits typed APIs that several teams extend.

        ## Learning resources

        Litestar's guide builds an API step by step.
        """);
    Files.writeString(
        folder.resolve("faq/what-is-litestar.md"),
        """
        ---
        title: "What is Litestar?"
        source: "A test"
        url: https://example.org/litestar
        reviewed: 2026-11-23
        frameworks: [litestar]
        wordings:
          - "litestar in a nutshell"
        ---

        Litestar is a typed framework for APIs.
        """);
    Path questionnaire = folder.resolve("questionnaire.yaml");
    Files.writeString(
        questionnaire,
        Files.readString(questionnaire)
            .replace(
                "\ncriteria:\n",
                """
                  - id: litestar
                    name: Litestar
                    resources: [articles/litestar#learning-resources-1]

                criteria:
                """)
            .replace(
                "  - id: size\n",
                """
                  - id: typing
                    criterion: freedom
                    text: Should types be checked everywhere?
                    why: Some frameworks ask for them.
                    options:
                      - id: typed
                        label: Yes
                        example: every handler
                        fit:
                          litestar: {fit: 100, because: [articles/litestar#best-suited-for-1, faq/what-is-litestar#start-1]}
                      - id: untyped
                        label: No
                        example: only where it helps
                        fit:
                          litestar: {fit: 20, because: [faq/what-is-litestar#start-1]}

                  - id: size
                """));

    ContentResult content = ContentReader.read(folder);
    assertThat(content.problems())
        .noneMatch(problem -> problem.isError() || problem.file().contains("litestar"));
    QuestionnaireDefinition definition = content.questionnaire().orElseThrow();
    AnswerSheet answers =
        AnswerSheet.NONE.with("typing", new AnswerSheet.Answer("typed", Importance.IMPORTANT));
    assertThat(new QuestionnaireScorer(definition.questionnaire()).rank(answers).winner())
        .contains("litestar");
    assertThat(definition.name("litestar")).isEqualTo("Litestar");

    try (KnowledgeBase base =
        KnowledgeBase.open(folder, Path.of("target", "test-data"), ProgressListener.NONE)) {
      assertThat(base.subjects()).contains("Litestar");
      assertThat(base.questionnaire().orElseThrow()).isEqualTo(definition);
      assertThat(base.passage("faq/what-is-litestar#start-1").orElseThrow().text())
          .isEqualTo("Litestar is a typed framework for APIs.");
      assertThat(base.passage("articles/nothing#1")).isEmpty();
      assertThat(definition.resources("litestar"))
          .flatExtracting(id -> base.passage(id).stream().map(Passage::text).toList())
          .containsExactly("Litestar's guide builds an API step by step.");
      assertThat(base.questionnaires()).contains(definition);
    }
    try (KnowledgeBase warm =
        KnowledgeBase.open(folder, Path.of("target", "test-data"), ProgressListener.NONE)) {
      assertThat(warm.questionnaire().map(QuestionnaireDefinition::key)).contains(definition.key());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
