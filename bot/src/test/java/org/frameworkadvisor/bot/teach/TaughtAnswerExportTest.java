package org.frameworkadvisor.bot.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.frameworkadvisor.bot.model.TaughtAnswer;
import org.frameworkadvisor.bot.model.TaughtId;
import org.frameworkadvisor.bot.model.UserId;
import org.frameworkadvisor.knowledge.KnowledgeBase;
import org.frameworkadvisor.knowledge.content.ContentResult;
import org.frameworkadvisor.knowledge.content.Passage;
import org.frameworkadvisor.knowledge.content.format.ContentReader;
import org.frameworkadvisor.knowledge.search.Question;
import org.frameworkadvisor.knowledge.search.SearchResult;
import org.frameworkadvisor.knowledge.snapshot.ProgressListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is exported, read as content.
final class TaughtAnswerExportTest {
  private static final List<String> PIECES =
      List.of(
          ("# ## - -- + * ** _ __ ` `` ``` ~ ~~~ < <b> </b> <!-- > & &amp; &#35; [ ] ]( ]: ) ! ![ \\ |"
                  + " = === : . 1. 2026. 1) a é \" ' ( @ $ % ^ https://example.org/")
              .split(" "));

  @TempDir private Path folder;

  @Test
  void whatIsExportedIsSoundContentThatAnswers() throws IOException {
    export(
        answer("Where do we host the club website?", "It runs on Fly.io, in the region fra."),
        answer("When is the next meetup?", "On the first Monday of the month.\nAt 7 pm."));
    assertThat(ContentReader.read(folder).problems()).isEmpty();

    try (KnowledgeBase base =
        KnowledgeBase.open(folder, Path.of("target", "test-data"), ProgressListener.NONE)) {
      SearchResult found =
          base.find(
              Question.of("Where do we host the club website?").orElseThrow(),
              3,
              Duration.ofSeconds(30));
      assertThat(found).isInstanceOf(SearchResult.Found.class);
      assertThat(((SearchResult.Found) found).answer().text())
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

    ContentResult content = ContentReader.read(folder);
    assertThat(content.problems()).isEmpty();
    assertThat(content.corpus().passages())
        .extracting(Passage::text)
        .containsExactly("Before.", line, "After.");
    assertThat(content.corpus().passages())
        .allSatisfy(passage -> assertThat(passage.section()).containsExactly("What do we say?"));
  }

  @Test
  void whoEditsItReadsWhatAPersonWouldHaveWritten() {
    assertThat(
            TaughtAnswerExport.of(
                List.of(
                    answer(
                        "Is C# (or C++) an option? Or 2 * 3?",
                        """
                        No - see <https://example.org/a_b?x=1&y=2>, or ask @rosa; it's "snake_case" + #42.
                        Set FLASK_APP=hello_world & run `flask run`:

                        ```python
                        def hello():
                            return "hi"
                        ```
                        """))))
        .isEqualTo(
            """
            ---
            title: "Answers by moderators"
            source: "Taught by moderators"
            reviewed: 2026-11-26
            ---

            ## Is C# (or C++) an option? Or 2 * 3?

            No - see \\<https://example.org/a_b?x=1&y=2>, or ask @rosa; it's "snake_case" + #42.

            Set FLASK_APP=hello_world & run \\`flask run`:

            ```python
            def hello():
                return "hi"
            ```
            """);
  }

  /// Whatever is put together from what Markdown takes for markup.
  @Test
  void whateverStandsInAnAnswerIsReadAsItWasWritten() throws IOException {
    long seed = 20261130;
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      List<TaughtAnswer> answers = new ArrayList<>();
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        String line = line(random);
        lines.add(line);
        answers.add(answer("Question " + line(random), line));
      }
      export(answers.toArray(TaughtAnswer[]::new));
      ContentResult content = ContentReader.read(folder);
      assertThat(content.problems()).as("seed %d", seed).isEmpty();
      assertThat(content.corpus().passages())
          .as("seed %d", seed)
          .extracting(Passage::text)
          .containsExactlyElementsOf(lines);
      assertThat(content.corpus().passages())
          .extracting(passage -> passage.section().getFirst())
          .containsExactlyElementsOf(answers.stream().map(TaughtAnswer::question).toList());
    }
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    int wordAt = random.nextInt(8);
    for (int i = 0; i < 8; i++) {
      line.append(
          i == wordAt
              ? "word"
              : (random.nextBoolean() ? " " : "") + PIECES.get(random.nextInt(PIECES.size())));
    }
    // A heading may end with a colon, which is no part of what it says.
    return line.toString().strip().replaceAll(" +", " ").replaceAll(":+$", "!");
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
    Files.writeString(
        articles.resolve(TaughtAnswerExport.FILE), TaughtAnswerExport.of(List.of(answers)));
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
