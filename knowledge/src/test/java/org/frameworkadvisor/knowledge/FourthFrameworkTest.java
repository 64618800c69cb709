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

/// One framework more is a matter of content: a text, a FAQ entry, and weights.
class FourthFrameworkTest {
  @TempDir private Path folder;

  @Test
  void sanicNeedsContentOnly() throws IOException {
    copy(Path.of("content"), folder);
    Files.writeString(
        folder.resolve("articles/sanic.md"),
        """
        ---
        title: "Sanic"
        source: "A test"
        url: https://example.org/sanic
        reviewed: 2026-11-23
        frameworks: [sanic]
        ---

        ## Best suited for

        Sanic suits typed APIs that several teams extend.

        ## Learning resources

        Sanic's guide builds an API step by step.
        """);
    Files.writeString(
        folder.resolve("faq/sanic-in-short.md"),
        """
        ---
        title: "What is Sanic?"
        source: "A test"
        url: https://example.org/sanic
        reviewed: 2026-11-23
        frameworks: [sanic]
        wordings:
          - "sanic in a nutshell"
        ---

        Sanic is a typed framework for APIs.
        """);
    Path questionnaire = folder.resolve("questionnaire.yaml");
    Files.writeString(
        questionnaire,
        Files.readString(questionnaire)
            .replace(
                "\ncriteria:\n",
                """
                  - id: sanic
                    name: Sanic
                    resources: [articles/sanic#learning-resources-1]

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
                          sanic: {fit: 100, because: [articles/sanic#best-suited-for-1, faq/sanic-in-short#start-1]}
                      - id: untyped
                        label: No
                        example: only where it helps
                        fit:
                          sanic: {fit: 20, because: [faq/sanic-in-short#start-1]}

                  - id: size
                """));

    ContentResult content = ContentReader.read(folder);
    assertThat(content.problems())
        .noneMatch(problem -> problem.isError() || problem.file().contains("sanic"));
    QuestionnaireDefinition definition = content.questionnaire().orElseThrow();
    AnswerSheet answers =
        AnswerSheet.NONE.with("typing", new AnswerSheet.Answer("typed", Importance.IMPORTANT));
    assertThat(new QuestionnaireScorer(definition.questionnaire()).rank(answers).winner())
        .contains("sanic");
    assertThat(definition.name("sanic")).isEqualTo("Sanic");

    try (KnowledgeBase base =
        KnowledgeBase.open(folder, Path.of("target", "test-data"), ProgressListener.NONE)) {
      assertThat(base.subjects()).contains("Sanic");
      assertThat(base.questionnaire().orElseThrow()).isEqualTo(definition);
      assertThat(base.passage("faq/sanic-in-short#start-1").orElseThrow().text())
          .isEqualTo("Sanic is a typed framework for APIs.");
      assertThat(base.passage("articles/nothing#1")).isEmpty();
      assertThat(definition.resources("sanic"))
          .flatExtracting(id -> base.passage(id).stream().map(Passage::text).toList())
          .containsExactly("Sanic's guide builds an API step by step.");
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
