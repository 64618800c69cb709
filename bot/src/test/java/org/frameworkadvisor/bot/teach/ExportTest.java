package org.frameworkadvisor.bot.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.frameworkadvisor.bot.exchange.TaughtAnswer;
import org.frameworkadvisor.bot.exchange.TaughtId;
import org.frameworkadvisor.bot.exchange.UserId;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.Progress;
import org.frameworkadvisor.knowledge.content.Content;
import org.frameworkadvisor.knowledge.content.ContentReader;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.retrieval.Question;
import org.frameworkadvisor.knowledge.retrieval.Retrieval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is exported, read as content.
final class ExportTest {
  @TempDir private Path folder;

  @Test
  void whatIsExportedIsSoundContentThatAnswers() throws IOException {
    export(
        answer("Where do we host the club website?", "It runs on Fly.io, in the region fra."),
        answer("When is the next meetup?", "On the first Monday of the month.\nAt 7 pm."));
    assertThat(ContentReader.read(folder).problems()).isEmpty();

    try (KnowledgeBase base =
        KnowledgeBase.open(folder, Path.of("target", "test-data"), Progress.NONE)) {
      Retrieval found =
          base.find(
              Question.of("Where do we host the club website?").orElseThrow(),
              3,
              Duration.ofSeconds(30));
      assertThat(found).isInstanceOf(Retrieval.Found.class);
      assertThat(((Retrieval.Found) found).answer().text())
          .isEqualTo("It runs on Fly.io, in the region fra.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# not a heading",
        "> not a quote, - not a list",
        "title: \"x\"",
        "1. not a list",
        "**not bold** and [no link](https://example.org) <b>no tag</b> &amp; | a | b |",
        "@everyone <@123> <#456> :smile:",
        "\\ a backslash, a `tick",
        "``` never closed",
      })
  void nothingInAnAnswerIsTakenForMarkup(String line) throws IOException {
    export(answer("What do we say?", "Before.\n" + line + "\nAfter."));

    Content content = ContentReader.read(folder);
    assertThat(content.problems()).isEmpty();
    assertThat(content.corpus().passages())
        .extracting(Passage::text)
        .containsExactly("Before.", line, "After.");
    assertThat(content.corpus().passages())
        .allSatisfy(passage -> assertThat(passage.section()).containsExactly("What do we say?"));
  }

  @Test
  void aBlockOfCodeStaysOne() throws IOException {
    export(answer("How do I start it?", "Like this:\n```sh\nflask run\n```\nThat is all."));

    assertThat(ContentReader.read(folder).corpus().passages())
        .extracting(Passage::text)
        .anySatisfy(text -> assertThat(text).contains("flask run").doesNotContain("```"));
  }

  private void export(TaughtAnswer... answers) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve(Export.FILE), Export.of(List.of(answers)));
  }

  private static TaughtAnswer answer(String question, String answer) {
    return new TaughtAnswer(
        new TaughtId("t1"),
        question,
        answer,
        "",
        new UserId("rosa"),
        Instant.parse("2026-11-26T10:00:00Z"));
  }
}
